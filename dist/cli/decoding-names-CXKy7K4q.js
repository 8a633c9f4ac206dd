// src/weigh/artifact/run-output.ts
/** What tools leave behind, by what only they write: a folder of that name alone may be somebody's code. */
const outputs = [
	["MLflow", /^(.*?(?:^|\/)mlruns)\/(?:\d+|\.trash|models)\/.|^(.*?(?:^|\/)mlruns)\/[^/]+\/[0-9a-f]{32}\//],
	["MLflow", /^(.*?(?:^|\/)mlartifacts)\/\d+\//],
	["Weights & Biases", /^(.*?(?:^|\/)wandb)\/(?:(?:offline-)?run-\d{8}_\d{6}-|latest-run|debug(?:-internal)?\.log)/],
	["Jupyter", /^(.*?(?:^|\/)\.ipynb_checkpoints)\/./],
	["Lightning", /^(.*?(?:^|\/)lightning_logs)\/version_\d+\//],
	["Hydra", /^(.*?(?:^|\/)(?:outputs|multirun)\/\d{4}-\d{2}-\d{2})\/\d{2}-\d{2}-\d{2}\//],
	["Hydra", /^(.*?(?:^|\/)\.hydra)\/(?:config|hydra|overrides)\.yaml$/],
	["TensorBoard", /^(.*)\/events\.out\.tfevents\.\d+[^/]*$/],
	["a trainer of transformers", /^(.*?(?:^|\/)checkpoint-\d+)\/./],
	["CatBoost", /^(.*?(?:^|\/)catboost_info)\/(?:learn|test|catboost_training|time_left|tmp|events)/],
	["Ray", /^(.*?(?:^|\/)ray_results)\/./],
	["a training run", /^(.*?(?:^|\/)(?:checkpoints?|ckpts?))\/(?:.*\/)?[^/]+\.(?:ckpt|pth?|bin|safetensors|h5|keras|index|data-\d{5}-of-\d{5}|pkl)$/]
];
/** The run's output that a path belongs to; null: none. What tests and examples keep is kept on purpose. */
function runOutputOf(path) {
	if (path.length > 500 || /(?:^|\/)(?:tests?|testdata|fixtures|examples?|docs|node_modules)\//.test(path)) return null;
	for (const [tool, pattern] of outputs) {
		const found = pattern.exec(path);
		if (found !== null) return {
			folder: found[1] ?? found[2] ?? path,
			tool
		};
	}
	return null;
}
// src/weigh/prompt/decoding-names.ts
/** Parameters of a language model that mean nothing else anywhere. */
const ownParameters = new Set(`max_new_tokens max_completion_tokens max_output_tokens max_tokens_to_sample num_predict frequency_penalty presence_penalty
  repetition_penalty repeat_penalty logit_bias top_p min_p num_beams do_sample stop_sequences no_repeat_ngram_size reasoning_effort
  thinking_budget response_format`.split(/\s+/));
/** Those that are a language model's beside one of the others, and otherwise may be anything. */
const sharedParameters = new Set(`temperature max_tokens top_k seed n stop length_penalty system system_instruction instructions prompt tools tool_choice context_window
  num_ctx`.split(/\s+/));
/** Two of these together are a language model's too: alone `max_tokens` may be of a batch, a tokenizer or a parser. */
const pairedParameters = /* @__PURE__ */ new Set([
	"temperature",
	"max_tokens",
	"messages",
	"system",
	"prompt"
]);
/** What a model's id is called. */
const modelName = /^(?:(?:\w+_)?(?:model|llm|engine)(?:_?(?:name|id|version))?|deployment(?:_?(?:name|id))?|repo_id)$/i;
/** What a prompt is called where it stands in code or configuration. */
const promptName = /(?:^|_)(?:prompts?|instructions?)(?:_(?:template|text|v?\d+))?$/i;
/** Calls that ask a language model, or make what asks it. */
const modelCall = /(?:^|\.)(?:completions\.create|completions\.parse|responses\.create|responses\.parse|generate_content(?:_async|_stream)?|chat\.complete|text_generation|chat_completion|invoke_model|init_chat_model|SamplingParams|GenerationConfig|GenerateContentConfig|HuggingFaceEndpoint|HuggingFacePipeline|Chat(?:OpenAI|Anthropic|Google\w*|VertexAI|Mistral\w*|Cohere|Groq|Ollama|Bedrock\w*|Fireworks|Together|LiteLLM)|AzureChatOpenAI)$|^(?:boto3\..*converse(?:_stream)?|litellm\.a?(?:text_)?completion|ollama\.(?:chat|generate)|dspy\.LM|openai\.(?:ChatCompletion|Completion)\.a?create|langchain(?:_\w+)?\.(?:\w+\.)*(?:OpenAI|Anthropic|Ollama|Cohere))$/;
/** Calls that find, embed, cut or rank what a language model is given to read. */
const retrievalCall = /(?:^|\.)(?:as_retriever|as_query_engine|similarity_search(?:_\w+)?|max_marginal_relevance_search|embeddings\.create|\w*(?:Rerank|Reranker)|rerank|CrossEncoder|\w*Retriever(?:\.from_\w+)?|\w*Embeddings?|SentenceTransformer|\w*TextSplitter|SentenceSplitter)$/;
/** Keys of a configuration under which the same is told. */
const retrievalKey = /(?:^|[_-])(?:retriev(?:al|er)|rerank(?:er|ing)?|embedd(?:ing|er)s?|chunk(?:ing|er)?|rag)(?:[_-]|$)/i;
/** Ids of language models, as their makers write them. */
const modelId = /^(?:[\w.-]+[/:])*(?:ft:)?(?:gpt-|chatgpt-|o[1-9](?:-|$)|text-(?:davinci|embedding|bison)|davinci|claude-|gemini-|gemma|palm-|mi[sx]tral|ministral|codestral|command-|command$|llama|meta-llama|qwen|deepseek|phi-?\d|titan-|nova-|grok-|jamba|falcon|vicuna|rerank-|embed-|voyage-|bge-|e5-)/i;
export { pairedParameters as a, retrievalKey as c, ownParameters as i, sharedParameters as l, modelId as n, promptName as o, modelName as r, retrievalCall as s, modelCall as t, runOutputOf as u };
