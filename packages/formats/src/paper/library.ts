import { DeclinekitError } from '@declinekit/core'

/**
 * An optional library, loaded when it is first needed.
 *
 * @throws DeclinekitError `MISSING_LIBRARY` with the command that installs it.
 */
export async function library<Module>(
  format: string,
  names: readonly string[],
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    if (!isMissing(error)) throw error
    const install = `npm install ${names.join(' ')}`
    throw new DeclinekitError(
      'MISSING_LIBRARY',
      `\`${format}\` writes with ${names.join(' and ')}, which must be installed beside @declinekit/formats: ${install}`,
      { install },
    )
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
