// Companies and service bodies of Beijing, judged as the command judges them: 京经信委发〔2018〕68号 and the call of 2018-09-12, worked out by hand.
import { describe, expect, test } from 'vitest';
import { judged, programOf, rowsOf, VERDICTS } from './judged.ts';

const INTEGRATION = 'beijing-2018-68/';
const CALL = 'beijing-2019-sme-services/';

/**
 * 68号: 三（一） pilot, 三（二） demonstration, 三（五） showcase, 四（二） reward, 四（二） public cloud, 三（四） and 四（三）
 * self-assessment and training, 四（二） consultants; the call: service award, guarantees, leasing. The verdicts do not move with
 * the day: that the plan has ended and the call is closed stands beside them.
 */
const EXPECTED = `
| profile                          | as of      | 三1  | 三2  | 三5  | reward | cloud | self | buy  | award | guar | lease |
|----------------------------------|------------|------|------|------|--------|-------|------|------|-------|------|-------|
| beijing-instruments-implementing | 2018-09-15 | auth | no   | auth | no     | yes   | yes  | –    | –     | –    | –     |
| beijing-car-parts-assessed       | 2018-09-15 | auth | auth | auth | auth   | yes   | yes  | –    | –     | –    | –     |
| beijing-district-service-centre  | 2018-09-15 | auth | no   | no   | no     | no    | auth | auth | auth  | –    | –     |
| beijing-leasing-company          | 2018-09-15 | auth | open | open | open   | open  | yes  | –    | –     | –    | auth  |
| beijing-instruments-implementing | 2026-11-23 | auth | no   | auth | no     | yes   | yes  | –    | –     | –    | –     |
| beijing-district-service-centre  | 2026-11-23 | auth | no   | no   | no     | no    | auth | auth | auth  | –    | –     |
`;

test.each(rowsOf(EXPECTED))('%s on %s', (profile = '', asOf = '', ...cells) => {
  const programs = judged(profile, asOf).programs.filter(
    ({ id }) => id.startsWith(INTEGRATION) || id.startsWith(CALL),
  );
  expect(programs.map(({ verdict }) => verdict)).toEqual(cells.map((cell) => VERDICTS[cell]));
});

describe('reasons', () => {
  test('instruments are not among the fields named: the pilot is left to the city for that too, and nothing is asked', () => {
    const { referred, missing } = programOf('beijing-instruments-implementing', '2018-09-15', 'pilot');
    expect(referred.map(({ quote }) => quote)).toEqual([
      '等重点产业领域',
      '遴选不少于 500 家企业开展两化融合管理体系贯标试点',
    ]);
    expect(missing).toEqual({ verdict: [], award: [] });
  });

  test('work under way is not the assessment passed: what would change it is said', () => {
    const { failed } = programOf('beijing-instruments-implementing', '2018-09-15', 'assessment-reward');
    expect(failed).toMatchObject([
      {
        path: 'integration_standard_stage',
        value: 'implementing',
        quote: '北京市两化融合管理体系贯标达标企业',
      },
    ]);
    expect(failed[0]?.instead?.zh).toContain('通过两化融合管理体系评定以后');
  });

  test('a public institution is told both readings of 企业', () => {
    const { referred } = programOf(
      'beijing-district-service-centre',
      '2018-09-15',
      'self-assessment-and-training',
    );
    expect(referred.map(({ quote }) => quote)).toEqual(['企业']);
    expect(referred[0]?.reading?.zh).toContain('不含事业单位');
    expect(referred[0]?.reading?.otherwise?.zh).toContain('企业和事业单位都可以参加');
  });

  test('without the stage only the stage is asked for', () => {
    for (const id of ['demonstration', 'platform-showcase', 'assessment-reward', 'public-cloud-first'])
      expect(programOf('beijing-leasing-company', '2018-09-15', id).missing.verdict).toEqual([
        'integration_standard_stage',
      ]);
  });
});

describe('days', () => {
  const standing = (profile: string, asOf: string, id: string) => {
    const { window, inForce } = programOf(profile, asOf, id) as ReturnType<typeof programOf> & {
      readonly inForce: string;
    };
    return { window, inForce };
  };

  test('the deadline of the call binds the district that forwards, on its last day and after', () => {
    const closes = { closes: '2018-09-27', binds: 'forwarder' };
    const of = (asOf: string) => standing('beijing-district-service-centre', asOf, 'service-award');
    expect(of('2018-09-27')).toEqual({ window: { state: 'open', ...closes }, inForce: 'yes' });
    expect(of('2018-09-28')).toEqual({ window: { state: 'closed', ...closes }, inForce: 'yes' });
  });

  test('the plan has no window and has ended with 2020', () => {
    const of = (asOf: string) => standing('beijing-car-parts-assessed', asOf, 'assessment-reward');
    expect(of('2020-12-31')).toEqual({ window: { state: 'unstated' }, inForce: 'yes' });
    expect(of('2021-01-01')).toEqual({ window: { state: 'unstated' }, inForce: 'ended' });
  });

  test('no notice of Beijing names a sum, so that none enters a total', () => {
    const { totals } = judged('beijing-car-parts-assessed', '2018-09-15');
    expect(totals.flatMap(({ best }) => best.programs).filter((id) => id.startsWith('beijing-'))).toEqual([]);
  });
});
