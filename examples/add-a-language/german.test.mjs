import { applyEdits, check, compose, read } from '@declinekit/core'
import { conform } from '@declinekit/core/conformance'
import { describe, expect, test } from 'vitest'
import { folder } from './folder.mjs'
import { de as composing } from './compose.mjs'
import { de } from './index.mjs'

/** People and places of the language’s own world: the laws put them into every letter. */
const cast = {
  from: { given: 'Jonas', family: 'Brandt' },
  to: { title: 'Dr.', given: 'Sabine', family: 'Berger', gender: 'female' },
  interviewer: { given: 'Thomas', family: 'Vogel', gender: 'male' },
  company: 'Nordlicht GmbH',
  position: 'Controller',
  place: 'Hamburg',
}

test('the laws hold for what German speaks so far', () => {
  const specimens = folder('./specimens')
  const judgements = conform(de, { purposes: ['decline'], channels: ['email'], cast, specimens })
  expect(judgements.filter(({ count }) => count > 0)).toEqual([])
})

const situation = /** @type {const} */ ({
  stage: 'scheduled',
  channel: 'email',
  reason: 'family',
  tone: 'formal',
  from: 'Jonas Brandt',
  interview: { date: '2026-11-26', time: '10:30' },
})

describe('compose', () => {
  test('needs no more than the half that composes', () => {
    expect(compose(situation, { locale: composing })).toEqual(compose(situation, { locale: de }))
  })

  test('addresses formally, goes on with a small letter, and says day and time as Germans do', () => {
    const { text } = compose({ ...situation, to: 'Frau Dr. Sabine Berger' }, { locale: de })
    expect(text).toMatch(/^Sehr geehrte Frau Dr\. Berger,\n\nhaben Sie vielen Dank/)
    expect(text).toContain('am Donnerstag, dem 26.\u00A0November, um 10:30\u00A0Uhr')
    expect(text).toMatch(/\n\nMit freundlichen Grüßen\nJonas Brandt$/)
  })

  test.each([
    ['Herr Prof. Dr. Karl von Ahn', 'Sehr geehrter Herr Professor von Ahn,'],
    ['Herr Vogel', 'Sehr geehrter Herr Vogel,'],
    ['Berger, Sabine', 'Sehr geehrte Frau Berger,'],
    ['Kim Sommer', 'Guten Tag Kim Sommer,'],
    [['Sabine Berger', 'Thomas Vogel'], 'Guten Tag Frau Berger und Herr Vogel,'],
    [undefined, 'Guten Tag,'],
  ])('%s is greeted with “%s”', (to, greeting) => {
    const { text } = compose({ ...situation, to }, { locale: de })
    expect(text.split('\n')[0]).toBe(greeting)
  })
})

describe('read', () => {
  test.each([
    ['clear', 'Danke für das Angebot. Ich lehne es hiermit ab.'],
    ['clear', 'Ich sage das Gespräch am Donnerstag, dem 26. November, um 10:30 Uhr ab.'],
    ['clear', 'Danke, aber ich habe kein Interesse an der Stelle.'],
    ['implied', 'Danke für Ihr Angebot. Ich habe mich für ein anderes Unternehmen entschieden.'],
    ['hedged', 'Ich bin mir nicht sicher, ob ich das Angebot annehmen möchte.'],
    ['conditional', 'Wenn das Gehalt nicht steigt, werde ich die Stelle nicht antreten.'],
    ['contradicted', 'Ich muss leider absagen. Ich komme gern am Montag zum Gespräch.'],
    ['employers', 'Wir haben uns für einen anderen Bewerber entschieden. Ihre Bewerbung war gut.'],
    ['absent', 'Vielen Dank für die Einladung, ich komme gern.'],
    ['absent', 'Können wir den Termin verschieben? Am Montag kann ich leider nicht kommen.'],
  ])('%s: %s', (verdict, text) => {
    expect(read(text, { locale: de }).refusal.verdict).toBe(verdict)
  })
})

describe('check', () => {
  const draft = 'Guten Tag Frau Berger,\n\nich kann die Einladung leider nicht annehmen.\n\nJonas Brandt'

  test('names the fault in German, and puts a sentence that fits between greeting and text', () => {
    const findings = check(draft, { locale: de, situation: { stage: 'invited' } })
    expect(findings.map(({ rule }) => rule)).toEqual(['thank-the-reader', 'end-kindly'])
    expect(findings[0]?.message).toMatch(/^Ein Dank fehlt\./)
    expect(applyEdits(draft, findings)).toMatch(
      /^Guten Tag Frau Berger,\n\nvielen Dank für .+\. Ich kann die Einladung leider nicht annehmen\./,
    )
  })
})
