import { expect, test } from 'vitest'
import { soundsLikeEntity } from '../../../src/weigh/flow/time-names.ts'

test.each([
  ...[
    'subject#',
    'subject #',
    'Subject ID',
    'subj',
    'subj_id',
    'subj.no',
    'patient no.',
    'PatientID',
    'patient-number',
    'cust_id',
    'custid',
  ],
  ...['respondent', 'user', 'userId', 'session_uuid', 'id', 'tripID'],
])('%s names who rows are about', (name) => expect(soundsLikeEntity(name)).toBe(true))

test.each([
  ...['paid', 'unpaid', 'is_valid', 'covid', 'grid', 'solid', 'customers', 'subjective', 'custom', 'patience'],
  ...['country', 'product_id', 'store id', 'users', 'usernames', 'identity'],
])('%s does not', (name) => expect(soundsLikeEntity(name)).toBe(false))
