// Says when: whether one can file, whether the notice is in force, whether the rules are still checked, and when a payment falls due.
import type { Milestone, ProgramResult } from '../engine/assessment.ts';
import type { Notice } from '../engine/rules.ts';
import { boundsText } from './amounts.ts';
import { joined, type Speech } from './speech.ts';
import { dateText } from './values.ts';

type WindowResult = ProgramResult['window'];

function openText(speech: Speech, { closes, daysLeft }: WindowResult): string {
  if (closes === undefined) return speech.t('window.open');
  const date = dateText(speech, closes);
  if (daysLeft === undefined) return speech.t('window.openDated', { date });
  const values = { date, days: daysLeft, count: daysLeft };
  return daysLeft === 0 ? speech.t('window.openLastDay', { date }) : speech.t('window.openUntil', values);
}

export function windowText(speech: Speech, window: WindowResult): string {
  switch (window.state) {
    case 'open':
      return openText(speech, window);
    case 'closed':
      return window.closes === undefined
        ? speech.t('window.closedUndated')
        : speech.t('window.closed', { date: dateText(speech, window.closes) });
    case 'not-yet-open':
      return window.opens === undefined
        ? speech.t('window.notYetOpenUndated')
        : speech.t('window.notYetOpen', { date: dateText(speech, window.opens) });
    case 'unstated':
      return speech.t('window.unstated');
  }
}

/** Why a program takes no part in counts and totals, with the day; empty where it does. */
export function standingTexts(speech: Speech, result: ProgramResult): string[] {
  const notice = speech.lexicon.notice(speech.lexicon.program(result.id).notice);
  return [
    ...forceTexts(speech, result, notice),
    ...(result.window.state === 'closed' ? [windowText(speech, result.window)] : []),
    ...(result.pastCheck ? [speech.t('force.pastCheck', { date: dateText(speech, notice.checkBy) })] : []),
  ];
}

function forceTexts(speech: Speech, { inForce }: ProgramResult, { inForce: term }: Notice): string[] {
  const { from, to, supersededBy } = term;
  switch (inForce) {
    case 'yes':
      return [];
    case 'not-yet':
      return [speech.t('force.notYet', { date: dateText(speech, from) })];
    case 'ended':
      return [to ? speech.t('force.ended', { date: dateText(speech, to) }) : speech.t('force.endedUndated')];
    case 'superseded':
      return [
        supersededBy
          ? speech.t('force.superseded', { by: supersededBy })
          : speech.t('force.supersededUndated'),
      ];
  }
}

const STATES = {
  reached: ['milestone.reached', 'milestone.reachedUndated'],
  ahead: ['milestone.ahead', 'milestone.aheadUndated'],
  missed: ['milestone.missed', 'milestone.missedUndated'],
} as const;

function milestoneDay(speech: Speech, { state, due }: Milestone): string {
  if (state === 'unknown') return speech.t('milestone.unknown');
  const [dated, undated] = STATES[state];
  return due === undefined ? speech.t(undated) : speech.t(dated, { date: dateText(speech, due) });
}

/** `barred`: the years count for nothing, since the program is not to be had for another reason. */
export function milestoneText(speech: Speech, milestone: Milestone, barred = false): string {
  const { state, low, high } = milestone;
  const when = milestoneDay(speech, milestone);
  const isLost = state === 'missed' || barred;
  const isSaid = high !== 0 && (isLost || state === 'ahead');
  const amount = boundsText(speech, { low, high });
  return joined(speech, [
    when,
    isSaid ? speech.t(isLost ? 'milestone.wouldPay' : 'milestone.pays', { amount }) : undefined,
    barred && state !== 'missed' ? speech.t('milestone.barred') : undefined,
  ]);
}
