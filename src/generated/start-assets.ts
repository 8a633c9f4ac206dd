// Written by `npm run generate` from README.md; do not edit.

/** The workflow that the README shows. */
export const startWorkflow = "name: mle-review\non:\n  pull_request_target:\n    types: [opened, edited, synchronize, reopened, ready_for_review]\n  merge_group:\n\npermissions:\n  contents: read\n  pull-requests: write\n\nconcurrency:\n  group: mle-review-${{ github.event.pull_request.number || github.event.merge_group.head_sha }}\n  cancel-in-progress: false # a cancelled required check would block the merge\n\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: OWNER/mle-review@v1\n"
