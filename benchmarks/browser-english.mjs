// What a browser app with English loads.
export * from '@declinekit/core'
export * from '@declinekit/templates-en'
