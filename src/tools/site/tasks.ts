/** The ten tasks of shipping a model, in the order they are done. */
export const tasks: Record<string, string> = {
  'MLE-01': 'Say what is predicted, for whom, and who acts on it',
  'MLE-02': 'Agree on goals, labels, data and what mistakes may cost',
  'MLE-03': 'Have a baseline before anything clever',
  'MLE-04': 'Make features that have a reason',
  'MLE-05': 'Choose thresholds and configuration by what they trade',
  'MLE-06': 'Look at mistakes, and let them choose the next experiment',
  'MLE-07': 'Package the artifact, so that it can be told and repeated',
  'MLE-08': 'Serve it, and keep what is needed to learn from it',
  'MLE-09': 'Roll it out by steps, with a way back',
  'MLE-10': 'Watch it, mend it, refresh it',
}
