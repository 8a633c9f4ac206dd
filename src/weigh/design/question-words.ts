import type { DesignQuestion } from '../../model/design.ts'

/** How people write about one question. */
export interface QuestionWords {
  /** Headings that name it: one with nothing below it leaves it open. */
  named: RegExp
  /** Further headings whose text answers it. */
  about: RegExp
  /** Words of a sentence that answers it wherever it stands. */
  said: RegExp
}

const never = /(?!)/

/** By heading as `plainHeading` leaves it. Alternatives, data and metrics are looked into further by files of their own. */
export const questionWords: Record<DesignQuestion, QuestionWords> = {
  problem: {
    named:
      /^(?:the )?(?:problem(?: statement| definition| description| to solve)?|background|context(?: and .*)?|motivation|why(?: now| this| are we doing this| we need this)?|problem (?:and|&) .*)$/,
    about:
      /problem|background|context|motivation|\bwhy\b|\bitch\b|overview|summary|introduction|abstract|tl;?dr|opportunit|situation|purpose|objective|goal|use case|pain|business (?:case|need)|rationale|what (?:is|are) (?:this|we)|current state|as[- ]is|need/,
    said: /problem|because|today|\bwhy\b|in order to|\bhelps?\b|currently|\blos(?:e|es|ing|t)\b|\bwants?\b|\bneeds?\b|so that|\bpain|too (?:slow|many|late|often)|manual|by hand|users?\b|customers?\b|costs? us/i,
  },
  'non-goals': {
    named:
      /^(?:(?:explicit )?non[- ]?goals?|anti[- ]?goals?|out[- ]of[- ]scope|not in scope|what (?:this|it|we) (?:is not|are not|will not do|won'?t do)|exclusions)$/,
    about:
      /non[- ]?goal|anti[- ]?goal|out[- ]of[- ]scope|not in scope|\bscope|exclu|won'?t|will not|(?:do|are|is|does) not|don'?t|isn'?t|\bnot\b|boundar|limitation|later|future work|next version|\bv2\b|phase 2|deferred|parking lot/,
    said: /out of scope|not in scope|in scope|non-?goal|\b(?:we|i) (?:will|do|are|am|would|shall|plan|intend)(?: not|n'?t)\b|\bwon'?t\b|\bwe aren'?t\b|\b(?:we|i) don'?t (?:aim|plan|try|intend|want|cover|change|touch|support|replace)|\b(?:does|do|will|is|are|would) not (?:cover|try|aim|attempt|include|address|change|touch|replace|support|part|about|meant|intended|plan|intend|going|decide|block|apply|handle)|not (?:trying|attempting|going|planning|part|covered|included|addressed|aiming)\b|beyond the scope|left (?:out|for)\b|deferred|later (?:phase|version|iteration)|phase (?:2|two)|\bleave .{1,60} (?:for later|to|out|alone|as (?:it is|is))|excluded?\b|(?:stays?|remains?|is left) (?:unchanged|untouched|as (?:it is|is)|out)|nothing (?:else )?(?:changes|about)|anti-?goal|explicitly not|limited to|only (?:covers|for|in|the first)\b/i,
  },
  alternatives: {
    named:
      /^(?:the )?(?:other |rejected |considered )?(?:alternatives?|options?|alternative (?:approaches|solutions|designs))(?: (?:considered|evaluated|rejected|we considered|(?:and|&) .*))?$/,
    about:
      /alternativ|\boptions?\b|\bapproaches\b|trade-?offs?|considered|rejected|comparison|compar|why not|\bvs\b|versus|pros (?:and|&) cons|design space|other (?:ideas|solutions|designs|ways)|not taken|we tried|prior attempts|earlier attempts|what else|could (?:also|have)\b|solutions we|candidates? (?:approach|model|solution)/,
    said: /\balternativ|instead of|rather than|as opposed to|compared (?:to|with|against)|\bversus\b|\bvs\b|\b(?:we|i) (?:also |had |have )?(?:considered|rejected|ruled out|looked at|tried|evaluated|decided against|discarded|weighed|dismissed|debated|prototyped|thought about)|\b(?:was|were|been) (?:considered|rejected|ruled out|discarded|dismissed|tried|prototyped)|\b(?:option|approach|plan|variant) (?:[a-d]|[1-4]|one|two)\b|why not|the other (?:option|choice)|trade-?offs?\b|could (?:also|have|instead)|off[- ]the[- ]shelf|buy(?:ing)? (?:it|a|vs)|pros\b|cons\b/i,
  },
  data: {
    named:
      /^(?:the )?(?:(?:training |input |source )?data(?:sets?)?(?: story| sources?| requirements?| and labels| & labels)?|labels(?: (?:and|&) data)?)$/,
    about:
      /\bdata|\blabels?\b|labelling|labeling|sources?\b|inputs?\b|features?\b|corpus|ground truth|examples|annotation|signals|learns? from|trained on|trains on/,
    said: /training (?:data|set|examples?|rows|corpus)|data ?sets?\b|\blabels?\b|\blabell?(?:ed|ing)\b|ground truth|\bdata (?:comes?|sources?|is|are|from)|\b(?:fine-)?(?:trained|tuned?) (?:\w+ )?on\b|from (?:the|our) (?:\w+ )?(?:warehouse|lake|logs?|stream|catalog(?:ue)?|crm|store|export)\b|\brows\b|\bfeatures?\b|\bexamples\b|\bcorpus\b|\bsamples\b|\bannotat|history of|\blogs\b|\bevents\b|\d[\d,.]*\s*(?:k |m |million )?(?:[a-z-]+ ){0,2}(?:articles|documents|pages|files|images|messages|tickets|transactions|orders|conversations|questions|reviews|recordings|subscribers|applications|comments)\b/i,
  },
  metrics: {
    named:
      /^(?:(?:success |evaluation |key |quality |target |offline (?:and|&) online )?metrics?(?: (?:and|&) .*)?|evaluation(?: plan| criteria| (?:and|&) .*)?|success criteria|kpis?|how (?:do|will|shall) we (?:know|measure)(?: .*)?|measur(?:ing|ement)(?: .*)?)$/,
    about:
      /metric|evaluat|success|measur|kpi|offline|online|a\/b|experiment|how (?:do|will|would|shall) we know|accept|validation|quality bar|guardrail|results|backtest|\bevals?\b|targets?/,
    said: never,
  },
  rollback: {
    named:
      /^(?:(?:the )?roll(?:ing)?[- ]?back(?: plan| strategy| procedure| path)?|back(?:ing)?[- ]?out(?: plan)?|revert(?:ing)?(?: plan)?|how (?:do|would|will|can) we (?:roll|revert|undo|back|turn|switch|go back).*|(?:rollout|deployment|release|launch) (?:and|&|\/) (?:roll-?back|back-?out))$/,
    about:
      /roll(?:ing)?[- ]?back|back(?:ing)?[- ]?out|revert|fall-?back|kill[- ]?switch|contingenc|disaster|undo|\bgo(?:ing)? back|bail-?out|way back|exit plan|if it goes wrong/,
    said: /\broll(?:s|ed|ing)?[- ]?(?:it |them |this |the \w+ )?backs?\b|\brevert|\bback(?:ed|ing|s)?[- ]?outs?\b|kill[- ]?switch|feature[- ]flag|\bflag (?:off|back|is|flips?|turns?|can|lets?|goes)|behind (?:a|the|an)\b.{0,20}\bflag|\btoggle|\bfall(?:s|ing)?[- ]?(?:it )?backs?\b|\bswitch(?:es|ed|ing)? (?:it |them |traffic |the \w+ )?(?:back|off|over)\b|\bturn(?:s|ed|ing)? (?:(?:it|them|this|the \w+(?: \w+)?) )?(?:back )?off\b|\bdisabl|=\s?(?:false|off|0)\b|\bis (?:back|off)\b|\bswitch to (?:the )?(?:old|sheet|rules)|\bundo\b|\b(?:go|goes|going) back to\b|\b(?:point|pointing|pointed|set|route|move|flip|flips|flipping|put|redeploy)\w*\b.{1,40}\b(?:back|previous|old|last)\b|(?:previous|prior|last|old) (?:known[- ]good |good )?(?:model|version|artifact|image|release|table|build|scores?|index|prompt|weights?|checkpoint)|last (?:known[- ])?good|blue[- /]green|circuit breaker|\brestor(?:e|es|ed|ing)\b|\bkeep(?:s|ing)? (?:the|serving|running) .{0,20}\b(?:old|current|previous|existing|incumbent)\b/i,
  },
  cost: {
    named:
      /^(?:the )?(?:(?:estimated |expected |total |running |serving |compute |infra(?:structure)? |training )*costs?(?: estimates?| analysis| of (?:running|operation|serving|ownership|it)| (?:and|&) .*)?|budget|pricing|resources?|what (?:does|will|would) (?:it|this) cost)$/,
    about:
      /\bcosts?\b(?! of (?:being|a |an |errors?|false|mistake|wrong|miss)| (?:function|matrix|model))|budget|pricing|resourc|compute|capacity|sizing|spend|hardware|infrastructure|effort|staffing|headcount|\bgpus?\b|\bmoney\b|\bbill\b|\bprice\b/,
    said: /^(?!.*\b(?:los[est]\w*|revenue|turnover|fraud|refund\w*|charge-?backs?|churn\w*|waste\w*|sav(?:e|es|ing|ings)|missed|earn\w*|margin|sales|fines?|penalt\w+)\b).*(?:[$€£]\s?\d[\d.,]*\s?(?:k|m)?|\d[\d.,]*\s?(?:k\s?)?(?:[$€£]|\b(?:usd|eur|gbp|chf)\b))\s*(?:a|per|each|every|\/)\s?(?:month|mo\b|hour|hr\b)|\b(?:a100|h100|a10g?|t4|v100|l40?s?|c5|c6i|g4dn|g5|p3|p4d?|m5|tpu)s?\b.{0,60}[$€£]|\bgpu[- ]?(?:hours?|days?|h\b|time|minutes)|(?:[$€£]|\b(?:usd|eur|gbp|chf)\b).{0,80}\b(?:gpus?|cpus?|serv\w+|storage|stor(?:e|ing)|instances?|compute|inference|train\w*|retrain\w*|clusters?|cloud|tokens?|hosting|infra\w*|runs?|running|annotat\w+|labell?ing|licen[cs]\w*|budget|requests?|calls?|predictions?|bill|spend|api)\b|\b(?:gpus?|cpus?|serv(?:e|ed|ing|ers?)|storage|instances?|compute|inference|train\w*|retrain\w*|clusters?|cloud|tokens?|hosting|infra\w*|annotat\w+|labell?ing|licen[cs]\w*|requests?|calls?|bill|api)\b.{0,80}(?:[$€£]|\b(?:usd|eur|gbp|chf|euros?|dollars?|costs?|cheap\w*|expensive|budget|spend|priced?)\b)|\b(?:costs?|cheap\w*|expensive|budget|spend|price[ds]?|bill)\b.{0,60}\b(?:gpus?|cpus?|serv(?:e|ed|ing|ers?)|storage|stor(?:e|ing)|instances?|compute|inference|train\w*|retrain\w*|clusters?|cloud|tokens?|hosting|infra\w*|annotat\w+|labell?ing|licen[cs]\w*|requests?|calls?|api|to run|to operate|a month|per month|monthly|a year)\b|\bno (?:extra|additional|new|further) (?:costs?|infra\w*|hardware|machines?|servers?|compute|gpus?|spend)|within (?:the |our )?(?:existing|current|approved|agreed) (?:budget|capacity|cluster|quota)|\bruns? on (?:the|our|an?|one|two|existing) .{0,30}(?:machines?|cluster|nodes?|cpus?|gpus?|servers?|pods?|hardware|instances?|laptop|box)|\b(?:engineer|person|developer|scientist|man)[- ](?:weeks?|months?|days?|years?)|\b\d+ ?x ?(?:a100|h100|a10g?|t4|v100|l4|l40s?)\b|\bfte\b|headcount/i,
  },
  unknowns: {
    named: never,
    about:
      /risk|open (?:question|issue|point)|unknown|assum|failure mode|go(?:es)? wrong|concern|limitation|caveat|premortem|pre-mortem|faq|unresolved|questions|challenges|unsure|mitigation|threats|mistake|failure|(?:it is|it's|when|if) wrong|worst case/,
    said: /\brisks?\b|unknown|open (?:question|issue|point)|\bassum|uncertain|caveat|limitation|failure mode|go(?:es)? wrong|unresolved|(?:don'?t|do not) (?:yet )?know|not sure|\bmight (?:not|fail|break)|worr(?:y|ied)|concern/i,
  },
  baseline: {
    named: /baseline/,
    about:
      /baseline|status quo|current (?:system|approach|solution|state|process)|heuristic|simplest|what we (?:do|have) today|as[- ]is|incumbent|prior art/,
    said: /\bbaselines?\b|simplest|\bthe bar is\b|\bis what to (?:match|beat)\b|\bwhat we (?:have|do)\b(?: today| now)?|\bmeasured? (?:it |this |ourselves )?against\b|\b(?:bar|figure|number|one) to beat|\bown rule\b|\bsimple (?:model|rules?|heuristics?|approach|linear|regression)|heuristic|rules?[- ](?:based|engine|system)|\brules\b|\bcurrent (?:system|model|process|production|approach|solution|ranker|ranking|search|rules?|version|score)|today'?s|status quo|logistic|linear (?:model|regression)|\bnaive\b|naïve|popularity|most[- ]popular|existing (?:model|system|rules?|approach|process)|incumbent|\bcontrol\b|moving average|seasonal|majority class|last (?:year|week|value)'?s?|\bin production today|\bbm25\b|tf-?idf|keyword|regex|\bv1\b|(?:vs\.?|versus|over|against|keep) v\d|\bold (?:model|system)\b|by hand|spreadsheet|decision tree/i,
  },
  feedback: {
    named: /feedback/,
    about: /feedback|monitor|observab|alert|drift|in production|retrain|post-?launch|after launch|go-?live|operations|dashboard/,
    said: /feedback|monitor|\bwe count\b|\blive we\b|\bin the field\b|\b(?:not|did not|didn.t) help\w*|\balert|\bdrift|dashboard|delayed labels?|labels? (?:arriv|come|lag|delay)|outcomes? (?:arriv|come|are known|is known)|ground truth (?:arriv|come)|re-?train|in production|\blive (?:precision|recall|quality|metric|labels?|performance|accuracy)|exploration|\blog(?:s|ged|ging)? (?:every|all|each|the|predictions?|scores?|impressions?)|(?:human|manual|random) (?:review|sample|audit)|sampled? .{0,30}(?:review|label|by hand|audit)|audit|\b(?:is|are|get) logged|read by|how we learn|control group|hold-?(?:back|out) (?:group|of users)|self-?fulfilling|next (?:training|model)|its own (?:words|output|order|predictions|choices)|position bias|thumbs|\btrack(?:s|ed|ing)?\b/i,
  },
  scale: {
    named: /\bscal(?:e|ing|ability)\b|10 ?x|ten times/,
    about: /\bscal(?:e|es|ing|ability|able)\b|10 ?x|ten times|capacity|throughput|performance|load|\bgrow(?:s|th|ing)?\b|bottleneck/,
    said: /\b10 ?x\b|\b×\s?10\b|ten times|tenfold|\bscal(?:e|es|ing|ability|able)\b|\bgrow(?:s|th|ing)?\b|bottleneck|capacity|headroom|\bqps\b|\brps\b|\btps\b|requests? (?:per|a|\/) ?(?:second|minute|s\b)|\/s\b|throughput|\bpeak\b|auto-?scal|\bshard|load[- ]test|\bdoubl(?:e|es|ing)\b|concurren|horizontal|\bvolume\b/i,
  },
  mistakes: {
    named: /cost of (?:being wrong|mistakes?|errors?|a wrong|a mistake|an error)|wrong answer/,
    about:
      /being wrong|go(?:es)? wrong|(?:it is|it's|when|if) wrong|mistake|wrong (?:answer|prediction|decision)|worst case|bad (?:proposal|prediction|answer|decision)|errors?\b|failure|harm|fairness|safety|impact of|risk|ethic|responsible/,
    said: /being wrong|false[- ](?:positives?|negatives?|alarms?|declines?|accepts?|rejects?)|\bmistakes?\b|\bwrong(?:ly)?\b|\bharm|misclassif|mis-?rank|mis-?rout|\bmiss(?:ed|es|ing)? (?:fraud|case|a |an |the |one|item|churner|positive|alert|defect|diagnos)|worst[- ]case|error budget|mistake budget|blast radius|consequence|\bbad (?:proposals?|predictions?|recommendations?|answers?|forecasts?|results?|suggestions?|match\w*)|hallucinat|incorrect|\bover-?forecast|under-?forecast|over-?stock|stock-?outs?|fairness|\bunsafe|toxic|\bblocks? (?:a |good |real |honest |genuine )|good (?:customers?|users?|orders?|payments?) (?:declined|blocked|lost|refused)|\bworse\b|\blos(?:e|es|ing) (?:a |an |the |real |good )|\bfp\b|\bfn\b|\bfpr\b|\bfnr\b/i,
  },
  success: {
    named: /six months|6 months|success look|long[- ]term|definition of success|after launch/,
    about:
      /six months|6 months|success|long[- ]term|after launch|ownership|maintenance|maintain|roadmap|outlook|future|exit criteria|sustain|half a year|^(?:by|in) (?:next )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b|definition of done|want to be|\bgood looks?\b/,
    said: /\b(?:in|within|after|for|next) (?:the next )?(?:three|3|six|6|nine|9|twelve|12)[- ]months?\b|six-months?|half a year|two quarters|\b(?:next|this|end of the) quarter\b|\bby (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|q[1-4]|h[12]|20\d\d|the end of|year[- ]end|next (?:year|quarter))|\b(?:in|after|within) a year|year[- ]one|long[- ]term|sustain|maintain(?:ed|s|ing|ance)?\b|ownership|\bowns (?:it|this|the)|on[- ]call|handover|hand over|owned by|run by|success (?:criteria|looks|means|is)|successful if|after launch|post-launch|we (?:call|consider) (?:it|this) (?:a success|done)|sunset|kill criteria/i,
  },
}

/** A heading without its number, pictures and stops, in lower case. */
export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^\W*[$€£]+\W*$/, 'cost')
    .replace(/^(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.):])\s+/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/g, ' ')
}
