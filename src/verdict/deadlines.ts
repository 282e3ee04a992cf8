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

export function milestoneText(speech: Speech, { state, due, low, high }: Milestone): string {
  if (state === 'unknown') return speech.t('milestone.unknown');
  const [dated, undated] = STATES[state];
  const when = due === undefined ? speech.t(undated) : speech.t(dated, { date: dateText(speech, due) });
  if (state === 'reached' || high === 0) return when;
  const amount = boundsText(speech, { low, high });
  const then = speech.t(state === 'ahead' ? 'milestone.pays' : 'milestone.wouldPay', { amount });
  return joined(speech, [when, then]);
}
