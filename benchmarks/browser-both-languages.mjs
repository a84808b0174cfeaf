// What a browser app with both languages loads.
export * from '@declinekit/core'
export * from '@declinekit/templates-en'
export * from '@declinekit/templates-ru'
