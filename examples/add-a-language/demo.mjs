// Prints three German letters and what `check` says of them: node demo.mjs
import { check, compose } from '@declinekit/core'
import { de } from './index.mjs'

const from = { given: 'Jonas', family: 'Brandt', phone: '+49 40 1234567' }
/** @type {import('@declinekit/core').Situation[]} */
const situations = [
  {
    stage: 'scheduled',
    channel: 'email',
    reason: 'family',
    tone: 'formal',
    from,
    to: 'Frau Prof. Dr. Sabine Berger',
    position: 'Controller',
    interview: { date: '2026-11-26', time: '10:30' },
  },
  {
    stage: 'offered',
    channel: 'email',
    reason: 'lateral-move',
    from,
    to: 'Thomas Vogel',
    company: 'Nordlicht GmbH & Co. KG',
    position: 'Controller',
  },
  {
    stage: 'approached',
    channel: 'email',
    reason: 'current-job',
    tone: 'warm',
    from,
    to: ['Sabine Berger', 'Thomas Vogel'],
    alternatives: [{ kind: 'person', person: 'Clara Sommer' }],
  },
]

for (const situation of situations) {
  const letter = compose(situation, { locale: de })
  const findings = check(letter, { locale: de, situation })
  console.log(`── ${situation.stage} ──\n`)
  console.log(`Betreff: ${letter.subject}\n\n${letter.text}\n`)
  console.log(
    findings.length === 0 ? 'Nichts zu beanstanden.\n' : findings.map(({ message }) => message).join('\n'),
  )
}
