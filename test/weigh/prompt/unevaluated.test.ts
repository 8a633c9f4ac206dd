import { describe, expect, test } from 'vitest'
import type { ModelEvidence } from '../../../src/model/evidence.ts'
import type { ChangedSide } from '../../../src/model/rule.ts'
import { readMetrics } from '../../../src/read/metrics.ts'
import { changedSettings } from '../../../src/weigh/prompt/changed-settings.ts'
import { evaluationOf } from '../../../src/weigh/prompt/evaluation.ts'
import { settingWords } from '../../../src/weigh/prompt/setting-words.ts'
import { modelOf, read } from '../../evidence.ts'
import { programOf } from '../../program-of.ts'

const model = modelOf('bot')
const side = (files: Record<string, string>): ChangedSide => ({
  programs: Object.entries(files).flatMap(([path, text]) => (path.endsWith('.py') ? [programOf(path, text)] : [])),
  documents: Object.entries(files).flatMap(([path, text]) => (path.endsWith('.py') ? [] : [{ path, headPath: path, text }])),
  queries: [],
})
const changes = (path: string, base: string, head: string, of = model) =>
  changedSettings(of, { base: side({ [path]: base }), head: side({ [path]: head }) }).map(settingWords)

describe('what is told of a change', () => {
  const table: [name: string, path: string, base: string, head: string, says: string[]][] = [
    [
      'a temperature and an id of a client made elsewhere',
      'bot/a.py',
      'r = self.client.messages.create(model="claude-3-5-sonnet-20240620", max_tokens=9, temperature=0)',
      'r = self.client.messages.create(model="claude-3-5-sonnet-20241022", max_tokens=9, temperature=0.3)',
      ['model claude-3-5-sonnet-20240620 → claude-3-5-sonnet-20241022', 'temperature 0 → 0.3'],
    ],
    [
      'a parameter that is gone',
      'bot/a.py',
      'import litellm\nr = litellm.completion(model="gpt-4-0613", messages=m, temperature=0)',
      'import litellm\nr = litellm.completion(model="gpt-4-0613", messages=m)',
      ['temperature 0 → unset'],
    ],
    [
      'two calls, one of which takes the value of the other',
      'bot/a.py',
      'import litellm\nlitellm.completion(model="gpt-4-0613", temperature=0)\nlitellm.completion(model="gpt-4-0613", temperature=1)',
      'import litellm\nlitellm.completion(model="gpt-4-0613", temperature=1)\nlitellm.completion(model="gpt-4-0613", temperature=1)',
      ['temperature 0 → 1'],
    ],
    [
      'vLLM sampling and a default of the environment',
      'bot/a.py',
      'from vllm import SamplingParams\nMODEL = os.getenv("MODEL", "mistral-large-2407")\np = SamplingParams(temperature=0.1, top_k=5)',
      'from vllm import SamplingParams\nMODEL = os.getenv("MODEL", "mistral-large-2411")\np = SamplingParams(temperature=0.1, top_k=9)',
      ['top_k 5 → 9', 'model mistral-large-2407 → mistral-large-2411'],
    ],
    [
      'an f-string of a prompt',
      'bot/a.py',
      'import ollama\nPROMPT = f"Sort {mail}."\nollama.chat(model="llama3", messages=[])',
      'import ollama\nPROMPT = f"Sort {mail} well."\nollama.chat(model="llama3", messages=[])',
      ['the prompt prompt'],
    ],
    [
      'a retriever and an embedding',
      'bot/a.py',
      'from langchain_openai import ChatOpenAI, OpenAIEmbeddings\nllm = ChatOpenAI(model="gpt-4-0613")\ne = OpenAIEmbeddings(model="text-embedding-3-small")\nr = store.as_retriever(search_kwargs={"k": 4})',
      'from langchain_openai import ChatOpenAI, OpenAIEmbeddings\nllm = ChatOpenAI(model="gpt-4-0613")\ne = OpenAIEmbeddings(model="text-embedding-3-large")\nr = store.as_retriever(search_kwargs={"k": 8})',
      ['OpenAIEmbeddings.model text-embedding-3-small → text-embedding-3-large', 'as_retriever.search_kwargs {"k": 4} → {"k": 8}'],
    ],
    [
      'a prompt in YAML',
      'bot/llm.yml',
      'generation:\n  temperature: 0\n  max_tokens: 5\n  system_prompt: |\n    Sort.\n',
      'generation:\n  temperature: 0\n  max_tokens: 5\n  system_prompt: |\n    Sort well.\n',
      ['the prompt system_prompt'],
    ],
    [
      'nothing where a literal becomes a setting that only a run can tell',
      'bot/a.py',
      'import litellm\nlitellm.completion(model="gpt-4-0613", temperature=0)',
      'import litellm\nlitellm.completion(model=settings.model, temperature=settings.temperature)',
      [],
    ],
    [
      'nothing of a pydantic field, an argument, a test',
      'bot/test_a.py',
      'def test_a():\n    assert ask(model="gpt-4-0613", max_tokens=3)',
      'def test_a():\n    assert ask(model="gpt-4-0613", max_tokens=4)',
      [],
    ],
    ['nothing of a batch', 'bot/a.py', 'loader = Batches(max_tokens=700, seed=1)', 'loader = Batches(max_tokens=900, seed=2)', []],
    ['nothing of a message to people', 'bot/a.py', 'c.messages.create(body="a", to=b)', 'c.messages.create(body="b", to=b)', []],
    ['nothing of a schema', 'bot/a.py', 'x = Field(top_p=1, prompt="a")', 'x = Field(top_p=2, prompt="b")', []],
    ['nothing of a model that is none of language', 'bot/a.py', 'MODEL = "resnet50"\nn = 1', 'MODEL = "resnet101"\nn = 1', []],
    [
      'nothing of another model',
      'other/a.py',
      'import ollama\nollama.chat(model="llama2")',
      'import ollama\nollama.chat(model="llama3")',
      [],
    ],
  ]
  test.each(table)('%s', (_name, path, base, head, says) => {
    expect(changes(path, base, head)).toEqual(says)
    expect(changes(path, head, head)).toEqual([])
  })

  test('of a model with prompts a page for people is no prompt', () => {
    const prompted = modelOf('bot', { prompts: ['bot/*.md'] })
    expect(changes('bot/a.py', 'template = "<b>{x}</b>"', 'template = "<i>{x}</i>"', prompted)).toEqual([])
  })

  test('of a model with prompts a temperature counts without a call beside it', () => {
    const prompted = modelOf('bot', { prompts: ['bot/*.md'] })
    expect(changes('bot/a.py', 'TEMPERATURE = 0', 'TEMPERATURE = 1', prompted)).toEqual(['temperature 0 → 1'])
    expect(changes('bot/a.py', 'TEMPERATURE = 0', 'TEMPERATURE = 1')).toEqual([])
  })
})

describe('which evaluation names the state', () => {
  const of = (text: string, over: Partial<ModelEvidence> = {}) => {
    const metrics = readMetrics(text, { path: 'metrics.json', commit: null, id: null })
    const base = modelOf('bot')
    const change = { ...base.change, prompts: ['bot/p.md'], metrics: true }
    return evaluationOf({
      ...base,
      change,
      state: { base: read('mle1:a'), head: read('mle1:b') },
      metrics: { base: metrics, head: metrics },
      ...over,
    })
  }
  test('a stamp of this state does, one of another does not, none says nothing', () => {
    expect(of('{"auc": 1, "stamp": {"state": "mle1:b"}}')).toEqual({ is: 'named' })
    expect(of('{"auc": 1, "stamp": {"state": "mle1:a"}}').is).toBe('stale')
    expect(of('{"auc": 1}')).toEqual({ is: 'unnamed' })
    expect(of('not JSON')).toEqual({ is: 'none' })
  })
  test('a stamp holds where nothing of the model changed since', () => {
    expect(of('{"auc": 1, "stamp": {"state": "mle1:a", "commit": "abcdef1"}}', { changedSinceStamp: read(false) })).toEqual({ is: 'named' })
  })
  test('metrics that we could not read are not the author’s fault', () => {
    const unread = { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'too large' } as const
    expect(of('{}', { metrics: { base: unread, head: unread } })).toEqual({ is: 'blind', why: 'too large' })
  })
})
