// 山东省 2019 年度节能专项资金: what its cases cannot say: whose deadline it is, how many copies go where, what is told beside a verdict.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess, prepare } from '../../src/engine/index.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';

const { rulebook } = loadRulebook(join(import.meta.dirname, '../../rules'));
if (!rulebook) throw new Error('The rules do not compile.');
const machine = prepare(rulebook);
const programs = rulebook.programs.filter(({ notice }) => notice === 'shandong-2019-energy');

function resultOf(id: string, kind: string, region: string) {
  const answers = new Map([
    ['applicant_kind', kind],
    ['applicant_region', region],
  ]);
  const found = assess(machine, answers, { asOf: '2018-09-15' }).programs.find(
    (result) => result.id === `shandong-2019-energy/${id}`,
  );
  if (!found) throw new Error(`no program ${id}`);
  return found;
}

describe('the deadline of the end of November', () => {
  test.each([
    ['biomass-county', 'county-government', '370783', 'forwarder'],
    ['smart-energy-city', 'city-government', '370700', 'applicant'],
    ['solar-plus', 'company', '370100', 'forwarder'],
    ['boilers', 'company', '370100', 'forwarder'],
    ['led-lighting', 'company', '370100', 'forwarder'],
  ])('of %s, filed by a %s of %s, binds the %s', (id, kind, region, binds) => {
    expect(resultOf(id, kind, region).window).toMatchObject({ state: 'open', closes: '2018-11-30', binds });
  });

  test('its year is a reading, and where a forwarder is bound the local deadline is said to be earlier', () => {
    for (const { id, window } of programs) {
      const zh = 'reading' in window ? (window.reading?.text.zh ?? '') : '';
      expect([id, zh.includes('按发文的2018年')]).toEqual([id, true]);
      expect([id, zh.includes('更早')]).toEqual([id, id !== 'shandong-2019-energy/smart-energy-city']);
    }
  });
});

test.each(programs.map(({ id, steps }) => [id, steps] as const))(
  '%s reaches either provincial department in two copies, and is shown for 5 working days',
  (_, steps) => {
    expect(steps.filter(({ copies, due }) => copies === 2 && due === '2018-11-30')).toHaveLength(1);
    expect(steps.at(-1)?.text.zh).toContain('公示5个工作日');
  },
);

test('no program names a sum', () => {
  const kinds = programs.flatMap(({ awards }) => awards.map(({ pay }) => pay.kind));
  expect(kinds).toEqual(['unstated', 'unstated', 'unstated', 'unstated', 'unstated']);
});
