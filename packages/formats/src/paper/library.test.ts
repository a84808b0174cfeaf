import { expect, test } from 'vitest'
import { library } from './library'

test('a library that is not installed is named, with the command that installs it', async () => {
  const absent: string = 'declinekit-no-such-library'
  const load = () => import(/* @vite-ignore */ absent)
  await expect(library('toDocx', ['docx'], load)).rejects.toThrow(
    expect.objectContaining({
      code: 'MISSING_LIBRARY',
      message:
        '`toDocx` writes with docx, which must be installed beside @declinekit/formats: npm install docx',
      details: { install: 'npm install docx' },
    }),
  )
})

test('a fault inside a library is not mistaken for its absence', async () => {
  await expect(library('toDocx', ['docx'], () => Promise.reject(new TypeError('broken')))).rejects.toThrow(
    TypeError,
  )
})
