/** Parameters of a language model that mean nothing else anywhere. */
export const ownParameters = new Set(
  `max_new_tokens max_completion_tokens max_output_tokens max_tokens_to_sample num_predict frequency_penalty presence_penalty
  repetition_penalty repeat_penalty logit_bias top_p min_p num_beams do_sample stop_sequences no_repeat_ngram_size reasoning_effort
  thinking_budget response_format`.split(/\s+/),
)

/** Those that are a language model's beside one of the others, and otherwise may be anything. */
export const sharedParameters = new Set(
  `temperature max_tokens top_k seed n stop length_penalty system system_instruction instructions prompt tools tool_choice context_window
  num_ctx`.split(/\s+/),
)

/** Two of these together are a language model's too: alone `max_tokens` may be of a batch, a tokenizer or a parser. */
export const pairedParameters = new Set(['temperature', 'max_tokens', 'messages', 'system', 'prompt'])

/** What a model's id is called. */
export const modelName = /^(?:(?:\w+_)?(?:model|llm|engine)(?:_?(?:name|id|version))?|deployment(?:_?(?:name|id))?|repo_id)$/i

/** What a prompt is called where it stands in code or configuration. */
export const promptName = /(?:^|_)(?:prompts?|instructions?)(?:_(?:template|text|v?\d+))?$/i

/** Calls that ask a language model, or make what asks it. */
export const modelCall =
  /(?:^|\.)(?:completions\.create|completions\.parse|responses\.create|responses\.parse|generate_content(?:_async|_stream)?|chat\.complete|text_generation|chat_completion|invoke_model|init_chat_model|SamplingParams|GenerationConfig|GenerateContentConfig|HuggingFaceEndpoint|HuggingFacePipeline|Chat(?:OpenAI|Anthropic|Google\w*|VertexAI|Mistral\w*|Cohere|Groq|Ollama|Bedrock\w*|Fireworks|Together|LiteLLM)|AzureChatOpenAI)$|^(?:boto3\..*converse(?:_stream)?|litellm\.a?(?:text_)?completion|ollama\.(?:chat|generate)|dspy\.LM|openai\.(?:ChatCompletion|Completion)\.a?create|langchain(?:_\w+)?\.(?:\w+\.)*(?:OpenAI|Anthropic|Ollama|Cohere))$/

/** Calls that find, embed, cut or rank what a language model is given to read. */
export const retrievalCall =
  /(?:^|\.)(?:as_retriever|as_query_engine|similarity_search(?:_\w+)?|max_marginal_relevance_search|embeddings\.create|\w*(?:Rerank|Reranker)|rerank|CrossEncoder|\w*Retriever(?:\.from_\w+)?|\w*Embeddings?|SentenceTransformer|\w*TextSplitter|SentenceSplitter)$/

/** Keys of a configuration under which the same is told. */
export const retrievalKey = /(?:^|[_-])(?:retriev(?:al|er)|rerank(?:er|ing)?|embedd(?:ing|er)s?|chunk(?:ing|er)?|rag)(?:[_-]|$)/i

/** Ids of language models, as their makers write them. */
export const modelId =
  /^(?:[\w.-]+[/:])*(?:ft:)?(?:gpt-|chatgpt-|o[1-9](?:-|$)|text-(?:davinci|embedding|bison)|davinci|claude-|gemini-|gemma|palm-|mi[sx]tral|ministral|codestral|command-|command$|llama|meta-llama|qwen|deepseek|phi-?\d|titan-|nova-|grok-|jamba|falcon|vicuna|rerank-|embed-|voyage-|bge-|e5-)/i
