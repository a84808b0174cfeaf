// What a browser app with Russian loads.
export * from '@declinekit/core'
export * from '@declinekit/templates-ru'
