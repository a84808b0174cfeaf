// What a browser app loads that writes English letters and judges none.
export { compose } from '@declinekit/core'
export { en } from '@declinekit/templates-en/compose'
