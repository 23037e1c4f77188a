import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutDuplicates } from '../../../src/TemplateSms.VSCode/src/findings/duplicates';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 5 } });

test('Findings_SameRuleAtTheSamePlace_AreLeftToTheOther', () => {
  const ours = [{ code: 'SMS3004', source: 'smstpl', range: at(1) }, { code: 'SMS3004', source: 'smstpl', range: at(2) }];

  const left = withoutDuplicates(ours, [...ours, { code: { value: 'SMS3004' }, source: 'csharp', range: at(1) }]);

  assert.deepEqual(left, [ours[1]]);
});

test('Findings_OtherRuleAtTheSamePlace_AreKept', () => {
  const ours = [{ code: 'SMS3004', source: 'smstpl', range: at(1) }];

  assert.deepEqual(withoutDuplicates(ours, [...ours, { code: 'SMS3006', range: at(1) }]), ours);
});

test('Findings_AsTheyAreShownAlready_AreNoDuplicatesOfThemselves', () => {
  const ours = [{ code: { value: 'SMS3004' }, source: 'smstpl', range: at(1) }];

  assert.deepEqual(withoutDuplicates(ours, ours), ours);
});
