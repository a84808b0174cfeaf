export {
  testRule,
  type ExpectedFinding,
  type FailingSample,
  type PassingSample,
  type RuleSamples,
  type RunTest,
} from './test-rule'
