import { rule } from './rule'

/** Once a contract is signed a refusal letter no longer ends it: its terms and the law do. Says where to look; gives no legal advice. */
export const endAContractByItsTerms = rule({
  id: 'end-a-contract-by-its-terms',
  about: 'After signing, end the contract by its own terms and the law; a letter of refusal alone does not.',
  severity: 'advice',
  sources: ['S0'],
  messages: ['signed'],
  *find({ situation, isDecline, verdictAt }) {
    if (situation.stage === 'signed' && isDecline) yield { message: 'signed', ...verdictAt }
  },
})
