import { expect, test } from 'vitest'
import { unsafeLoads } from '../../src/weigh/artifact/unsafe-loads.ts'
import { programOf } from '../program-of.ts'

const head = 'import hashlib, pickle, joblib, torch, requests, sys, boto3\nfrom huggingface_hub import hf_hub_download\n'
const table: [says: string, text: string, origin: (string | null)[]][] = [
  ['a name through which it went', 'r = requests.get(u)\ndata = r.content\nm = pickle.loads(data)', ['the network']],
  ['a session', 's = requests.Session()\nm = pickle.loads(s.get(u).content)', ['the network']],
  ['a bucket', 's3 = boto3.client("s3")\ns3.download_file(b, k, path)\nm = joblib.load(path)', ['the network']],
  ['an object of a bucket', 's3 = boto3.client("s3")\nm = pickle.loads(s3.get_object(Bucket=b)["Body"].read())', ['the network']],
  ['arguments of the command line', 'm = joblib.load(sys.argv[1])', ['the command line']],
  ['a folder of the command line', 'm = joblib.load(os.path.join(sys.argv[1], "m.joblib"))', [null]],
  ['what a function of its own makes of it', 'm = joblib.load(cached(sys.argv[1]))', [null]],
  ['a path by its object', 'from pathlib import Path\nm = pickle.load(Path(sys.argv[1]).open("rb"))', ['the command line']],
  [
    'the same name in another function',
    'def a():\n    f = requests.get(u).content\ndef b():\n    with open(p) as f:\n        return pickle.load(f)',
    [null],
  ],
  ['what somebody types', 'm = joblib.load(input("which? "))', ['a user']],
  ['a parameter named like that', 'def load(input):\n    return joblib.load(input)', [null]],
  ['a file of its own', 'm = joblib.load(PATH)', [null]],
  [
    'a digest that was compared',
    'data = requests.get(u).content\nassert hashlib.sha256(data).hexdigest() == D\nm = pickle.loads(data)',
    [null],
  ],
  ['a commit of a hub', 'm = joblib.load(hf_hub_download("a/b", "m", revision="8f3c1d2e9b7a4c5d6e7f8091a2b3c4d5e6f70819"))', [null]],
  ['a branch of a hub', 'm = joblib.load(hf_hub_download("a/b", "m", revision="main"))', ['a hub']],
  ['weights alone', 'm = torch.load(sys.argv[1], weights_only=True)', []],
  ['a name that stands for itself', 'x = x.read()\ny = y or y\nm = pickle.loads(x + y)', [null]],
]

test.each(table)('%s', (_says, text, origins) => {
  expect(unsafeLoads(programOf('serve.py', head + text)).map(({ origin }) => origin)).toEqual(origins)
})

test('many names that stand for each other cost no time', () => {
  const names = Array.from({ length: 400 }, (_, i) => `a = f(a, b, c, ${i})\nb = f(b, c, a)\nc = f(c, a, b)`).join('\n')
  expect(unsafeLoads(programOf('serve.py', `${head}${names}\nm = pickle.loads(a)`)).length).toBe(1)
})
