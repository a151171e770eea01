/**
 * What one sign alone cannot show: signs together, over time, against the person's usual values. Own words; every number is
 * asked from the rule's lines, so a changed threshold changes the sentence. Single signs are found by trying them
 * (rulebook-single.ts).
 */
import type { RuleId } from '#rules/types.ts';
import type { Say } from './rulebook-numbers.ts';

const beforeThat = 'in an entry before the current ones and not older than';

export const together: Readonly<Partial<Record<RuleId, (say: Say) => string>>> = {
  W01: () => 'Any thermometer, any site, once. A later normal reading does not cancel it within the current entries.',
  W05: (say) => `No fever in the same entry, and (a) a fever or pain medicine reported up to ${say('medicineHours')} before, with any of: ${say('borderline')} or higher, chills, a sign of infection of W75 to W77 other than a runny nose, “something is wrong”; or (b) steroids or tocilizumab, from the last entry that says yes for ${say('steroidDays')} or until one says no, with any of these but the last.`,
  W06: () => 'Not marked as agreed with the team, and none of W01, W02, W05 in the current entries.',
  W07: () => 'Without W01, W02 and W05: later on any such medicine, on early days one that the team agreed to.',
  W11: () => 'Unless an ordinary repeat at rest follows.',
  W14: (say) => `Not if it lies less than ${say('aboveUsual')} above the recorded usual pulse, nor if an ordinary repeat at rest follows.`,
  W15: (say) => `Or ${say('lowSystolic')} or less together with any of: fever (W01), pulse ${say('W13.fastPulse')} or more, moderate or worse dizziness, fainting, confusion, oxygen ${say('W25.lowOxygen')} or less.`,
  W17: (say) => `With a recorded usual pressure: ${say('lowSystolic')} or less only if it has fallen by ${say('smallFall')} or more; any value that has fallen by ${say('largeFall')} or more. Slight unless it has fallen by ${say('fullFall')} or more. Not if an ordinary repeat at rest follows.`,
  W20: () => 'Mild counts only above the recorded usual dizziness.',
  W26: (say) => `${say.plain('underUsual')} percentage points or more under the recorded usual oxygen. Not if an ordinary repeat at rest follows.`,
  W38: (say) => `Above the recorded usual shaking. Not (but W39) if all hold: mild only, no twitching, already there ${beforeThat} ${say('knownDays')}, at least one thinking check among the current entries and none below usual, no other rule of this group.`,
  W39: (say) => `Above the recorded usual shaking. Up to day ${say.plain('earlyUntilDay')} only the known slight shaking that W38 leaves.`,
  W41: () => 'Spreading weakness with any breathlessness, lips turning blue, not finishing a sentence, or trouble swallowing, in one entry.',
  W49: (say) => `Or, among the current entries, a headache that is moderate or worse with any of: ${say('vomits')} or more vomits in 24 hours, stiff neck, change or loss of sight, sleepiness, hard to wake, fogginess, confusion, lost or slurred speech, losing words. Or a stiff neck with fever (W01).`,
  W51: (say) => `Any headache on ${say.plain('daysRunning')} calendar days running. A stiff neck only without fever (W01).`,
  W55: (say) => `Or ${say('largeDrop')} or more below the recorded usual score.`,
  W56: (say) => `${say('drop')} or more below the recorded usual score, less than W55.`,
  W57: (say) => `${say('drop')} or more below the recorded usual score, less than W55.`,
  W60: (say) => `After day ${say.plain('afterDay')}: tiredness moderate or worse in every check-in that answers it, at least two, over ${say('lastingDays')} or more. Joint or muscle pain above usual; up to day ${say.plain('moderateUntilDay')} only the known pain that W83 leaves.`,
  W63: () => 'Counted above the recorded usual number.',
  W64: () => 'Counted above the recorded usual number. Or any increase on the newest entry’s day and on the day before.',
  W65: () => 'Counted above the recorded usual number. Not once W63 or W64 fires.',
  W66: () => 'Counted above the recorded usual number. Not once W63 or W64 fires.',
  W67: (say) => `Or severe, among the current entries, with any of: fever (W01), ${say('vomits')} or more vomits in 24 hours, ${say('W64.aboveUsual')} or more loose stools above usual.`,
  W83: (say) => `Only above the recorded usual pain. Moderate pain of the same kind that was already there ${beforeThat} ${say('knownDays')} is W60 instead.`,
  W84: (say) => `Or a gain of ${say('gainKg')} or more within ${say('gainHours')}.`,
  W85: (say) => `Or drenching sweats on ${say('nights')} or more of ${say.plain('ofNights')} nights. Or a loss of ${say('lossPercent')} or more within ${say('lossDays')}.`,
  W86: () => 'Not once enough nights make W85.',
  W90: (say) => `Low mood, worry or fear moderate or worse in every check-in that answers either, at least two, over ${say('lastingDays')} or more.`,
  W97: (say) => `Up to day ${say.plain('neverUntilDay')} always; up to day ${say.plain('heldUntilDay')} unless the team’s clearance is recorded; and within ${say('afterNeuroDays')} of any sign of the thinking, speech and movement group. Off while the day is unknown.`,
  C01: (say) => `Any of W01, W02, W05, W10 together with any of: systolic ${say('W16.lowSystolic')} or less, oxygen ${say('W25.lowOxygen')} or less, breathing ${say('W21.fastBreaths')} or more, breathlessness moderate or worse, fainting, or one of W30, W31, W32, W33, W35, W36, W37, W46, W55, W56.`,
  T01: (say) => `${say('fever')} or higher on ${say.plain('feverDays')} or more calendar days within ${say('withinDays')}, one of them within ${say('lastHours')}, even if normal now.`,
  T02: (say) => `${say('readings')} or more readings among the current entries, each higher than the one before, rising by ${say('rise')} or more in all, the last ${say('last')} or higher (rounded half up to a tenth).`,
  T03: (say) => `Over check-ins that answer tiredness: the worst of each day rises over ${say.plain('risingDays')} such days within ${say('withinDays')}, or lies ${say('jumpSteps')} or more above any of the ${say('jumpDays')} before. The latest is at least moderate, current, and higher than on every answered day of the ${say('quietDays')} before.`,
  T04: (say) => `(a) A fever ${beforeThat} ${say('feverDays')}, none now, and now ${say('borderline')} or higher or any chills. (b) An urgent or emergency sign of the thinking group (not a mild shaking by itself) ${beforeThat} ${say('neuroDays')}, and now any sign of that group or a headache that is moderate or worse.`,
  T05: (say) => `Same-day rules at once, those of care, mood, late and combined signs left out: full ones from ${say('fullGroups')} or more groups; or one of temperature or breathing with another group, ${say('groupsWithFeverOrBreath')} groups in all, full or slight; or ${say('anyGroups')} or more groups, full or slight; or ${say('neuroSigns')} different full ones of the thinking group.`,
  T06: (say) => `Nothing that says how the person is for more than ${say('firstHours')} (up to day ${say.plain('firstUntilDay')}) or ${say('laterHours')} (later). Or entries go on, but without a usable temperature for more than ${say('measureHours')}, or up to day ${say.plain('firstUntilDay')} without a thinking check as long. Pauses in hospital.`,
  T07: (say) => `Nothing that says how the person is for more than ${say('silentDays')}. Pauses in hospital.`,
};
