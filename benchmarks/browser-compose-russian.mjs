// What a browser app loads that writes Russian letters and judges none.
export { compose } from '@declinekit/core'
export { ru } from '@declinekit/templates-ru/compose'
