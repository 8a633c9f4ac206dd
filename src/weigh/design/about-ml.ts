import type { DesignDocument } from '../../model/design.ts'

/** Names of what learns: nobody means anything else by them. */
const learners =
  /machine[- ]learning|\bml (?:model|system|pipeline)|deep learning|\bneural\b|autoencoder|transformer model|\b(?:cnn|gru|lstm|gan|gnn)s?\b|graph network|xgboost|lightgbm|catboost|gradient[- ]boost\w*|random forest|logistic regression|isotonic|scikit|pytorch|tensorflow|two[- ]tower|collaborative filtering|matrix factori[sz]ation|lambdamart|learning[- ]to[- ]rank|contextual bandit|\bbandits?\b|(?:distil|ro|al)?\bberta?\b|\bllms?\b|language models?|fine-?tun\w*|classifiers?\b|recommender|re-?ranker|word2vec|diari[sz]ation|speech recognition|\basr\b|computer vision|object detection|sentiment analysis|named entity|\barima\b|\bprophet\b|isolation forest|\bk-?means\b|support vector|\bsvms?\b|gaussian process|naive bayes|\bgbms?\b|hidden markov|\bu-?net\b|\byolo|\bresnet|diffusion model|spacy|deepar|contrastive loss|dlrm/gi

/** What people do with a model, what it learns from, and how well: words that other trades have too. */
const does =
  /\b(?:p?ctr|fraud|churn|ranking|scoring|forecasting|vision|prediction|recommendation) models?\b|\b(?:re-?)?train(?:s|ed|ing)? (?:a|an|the|our|on|one|job|pipeline|run|two|per|every|each|weekly|daily|nightly|monthly|runs?|takes)\b|re-?train\w*|\bmodel (?:version|card|quality|score|artifact|registry|predicts|scores|training|output|drift)|\bpredict(?:s|ed|ions?|ing|or)\b|\bforecast(?:s|ed|ing|er)\b|\bscor(?:es|ing) (?:each|every|all|the)|\bprompts?\b|hallucinat\w*/gi
const learnsFrom =
  /training (?:data|set|examples?|rows|corpus)|data ?sets?\b|\blabell?ed\b|\blabels? (?:come|arriv|delay|lag|noise)|ground truth|\bfeatures? (?:are|from|store|come|include|importance|vector|engineering)|annotat\w+|hold-?out|held[- ]out|test set|validation set|golden set|(?:eval|evaluation) set|class imbalance|positives?\b|\bembeddings?\b/gi
const howWell =
  /\b(?:pr-|roc-)?auc\b|\bprecision (?:and|at|of|@)|\brecall\b(?! notice)|\bf1\b|\bndcg|\bmrr\b|\brmse\b|\bmae\b|\bs?mape\b|\bwape\b|log[- ]?loss|calibrat\w+|\baccuracy\b|false (?:positives?|negatives?|alarms?|declines?)|baseline|offline (?:metric|eval)\w*|back-?test\w*|groundedness|\bctr\b|perplexity|\b[wcd]er\b|\brouge|\bbleu\b|confusion matrix/gi

/** A single word that may be of ML: enough where the place says so already. */
const weak =
  /\bmodels?\b|\btrain(?:s|ed|ing)?\b|metric|predict|forecast|\bscor(?:e|es|ing)\b|rank|recommend|classif|features?\b|data ?set|\blabels?\b|offline|\bml\b|learn|embedding|prompt|detect|churn|fraud/i

/** Titles of what stores, carries or runs models and vectors, and what shows that something is learned or judged all the same. */
const houses =
  /\b(?:vector (?:db|databases?|stores?|index(?:es)?|search (?:engine|backend|infra\w*))|embeddings? (?:store|storage|index|cache|service|migration)|pgvector|qdrant|milvus|pinecone|weaviate|chroma|faiss|opensearch|elasticsearch|vespa|(?:llm|model|inference|prompt|ai|token) (?:gateway|proxy|router|cache|caching|registry|server|billing|quotas?|rate limits?|serving)|semantic cach(?:e|ing)|(?:gateway|proxy|cache|caching|registry|repository|storage) (?:for|of|in front of) (?:the |our |all )?(?:llms?|prompts?|models?|embeddings?|vectors?)\b|gpus? (?:quota|cluster|scheduling|sharing|pool)|autoscal\w+|access control|permissions)\b/i
const learns =
  /\b(?:re-?)?train(?:s|ed|ing)? (?:a|an|the|our|on|one|data|sets?|examples|rows|pairs)\b|\bfine-?tun\w*|\bretrain\w*|offline (?:metric|eval)\w*|\bndcg|\bauc\b|\bf1\b|\bmrr\b|\blabell?ed\b|golden set|judged (?:questions|queries|answers)|\b(?:new|better|other|larger|smaller) (?:embedding )?model\b/i

/** Whether a document is about a system that learns. `near`: it lies with a project or a model, where a word is enough. */
export function isAboutMl({ title, sections, sentences }: DesignDocument, near: boolean): boolean {
  const text = [title, ...sections.map(({ heading }) => heading), ...sentences.map((it) => it.text)].join('\n').slice(0, 200_000)
  if (houses.test(title) && !learns.test(text)) return false
  if (near) return weak.test(text)
  const count = (words: RegExp) => new Set((text.match(words) ?? []).map((it) => it.toLowerCase().replace(/s$/, ''))).size
  const [named, trades] = [count(learners), [does, learnsFrom, howWell].map(count)]
  const told = trades.reduce((a, b) => a + b, named)
  return named > 0 ? told >= 2 : told >= 3 && trades.filter((it) => it > 0).length >= 2
}
