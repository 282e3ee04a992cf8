// What the cases of the two notices of Beijing cannot say by themselves: readings, steps and whose deadline it is.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { judgeCases } from '../../src/rulebook/cases/run.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';

const compiled = compileRules(readRuleFiles(join(import.meta.dirname, '../../rules')));
const judged = judgeCases(compiled);

function resultOf(notice: string, name: string): ProgramResult {
  const result = judged.find((each) => each.notice === notice && each.name === name)?.result;
  if (!result) throw new Error(`No case is named ${name}.`);
  return result;
}

const programsOf = (notice: string) =>
  (compiled.rulebook?.programs ?? []).filter(({ id }) => id.startsWith(`${notice}/`));

describe('京经信委发〔2018〕68号', () => {
  const of = (name: string) => resultOf('beijing-2018-68', name);

  it('says to an institution how 企业 is read and how else it may be', () => {
    const { referred } = of('事业单位：条文只说企业，由市里认定（公有云）');
    expect(referred.map(({ reading }) => [reading?.text.zh, reading?.otherwise?.text.zh])).toEqual([
      ['这一条只说企业，按不含事业单位理解。', '文件发给相关企（事）业单位，企业和事业单位都可以参加。'],
    ]);
  });

  it('says that above scale stands in the targets only, to a small enterprise and to a large one', () => {
    for (const name of ['规模以下的小企业：自评估和培训没有规模限制，符合', '规模以上的工业企业：同样符合'])
      expect(
        of(name)
          .readings.map(({ reading }) => reading.text.zh)
          .join(),
      ).toContain('“规上企业”只出现在二的目标里');
  });

  it('says to whoever has not begun what to do first', () => {
    const [failed] = of('没有开展贯标（样板）').failed;
    expect(failed?.instead?.zh).toContain('使用市里的两化融合服务平台以后');
  });

  it('rests no program on the targets of 二', () => {
    const resting = judged
      .filter(({ notice }) => notice === 'beijing-2018-68')
      .flatMap(({ result }) => [...(result?.failed ?? []), ...(result?.referred ?? [])])
      .filter(({ cite }) => cite === '二');
    expect(resting).toEqual([]);
  });
});

describe('the call of 2018-09-12', () => {
  it('binds the district on every program, and says that its own deadline is earlier and not stated', () => {
    const windows = programsOf('beijing-2019-sme-services').map(({ window }) => window);
    expect(windows).toHaveLength(3);
    for (const window of windows) {
      expect(window).toMatchObject({ binds: 'forwarder' });
      expect(JSON.stringify(window)).toContain('由各区定，比它早');
    }
  });

  it('goes online first, then on paper to the district, which sends two copies on', () => {
    const award = programsOf('beijing-2019-sme-services').find(({ id }) => id.endsWith('/service-award'));
    expect((award?.steps ?? []).map(({ copies }) => copies)).toEqual([undefined, undefined, 2]);
    const [online, paper] = award?.steps ?? [];
    expect([online?.text.zh, paper?.text.zh].map((text) => text?.slice(0, 2))).toEqual(['先在', '再把']);
  });

  it('names the time that is assessed', () => {
    const { referred } = resultOf(
      'beijing-2019-sme-services',
      '联网窗口平台，2018年9月20日核对：绩效考核和择优由主管部门定，区里还可以推荐',
    );
    expect(referred[0]?.reading?.text.zh).toContain('2017年7月1日至2018年6月30日');
  });

  it('says of guarantees and leasing that only the list of annexes names them', () => {
    for (const name of [
      '融资担保机构，2018年9月20日核对：条件在没有取得的指南和附件一里',
      '融资租赁公司，2018年9月20日核对：条件在没有取得的指南和附件二里',
    ]) {
      const { referred, readings } = resultOf('beijing-2019-sme-services', name);
      expect(referred[0]?.reading?.text.zh).toContain('只在附件目录里有名称');
      expect(readings.map(({ reading }) => reading.text.zh).join()).toContain('要看没有取得的申报指南');
    }
  });
});
