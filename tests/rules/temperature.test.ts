import { describe } from 'vitest';
import { table } from './diary.ts';

describe('W01-W04 fever and borderline temperature', () => {
  table([
    { when: '37.4 °C', entries: [{ at: '5 08:00', temp: '37.4 C' }], not: ['W01', 'W03', 'W11'], level: 'none' },
    { when: '37.44 °C', entries: [{ at: '5 08:00', temp: '37.44 C' }], not: ['W03'] },
    { when: '37.45 °C rounds up', entries: [{ at: '5 08:00', temp: '37.45 C' }], fires: ['W03'] },
    { when: '37.94 °C', entries: [{ at: '5 08:00', temp: '37.94 C' }], fires: ['W03'], not: ['W01'], level: 'same-day' },
    { when: '37.95 °C rounds up', entries: [{ at: '5 08:00', temp: '37,95 C' }], fires: ['W01'], not: ['W03'], level: 'urgent' },
    { when: '99.4 °F', entries: [{ at: '5 08:00', temp: '99.4 F' }], not: ['W03'] },
    { when: '99.5 °F', entries: [{ at: '5 08:00', temp: '99.5 F' }], fires: ['W03'], not: ['W01'] },
    { when: '100.3 °F', entries: [{ at: '5 08:00', temp: '100.3 F' }], fires: ['W03'], not: ['W01'] },
    { when: '100.35 °F rounds up', entries: [{ at: '5 08:00', temp: '100.35 F' }], fires: ['W01'], not: ['W03'] },
    { when: '39.94 °C', entries: [{ at: '5 08:00', temp: '39.94 C' }], fires: ['W01'], not: ['W02'] },
    { when: '39.95 °C', entries: [{ at: '5 08:00', temp: '39.95 C' }], fires: ['W01', 'W02'], level: 'emergency' },
    { when: '104.0 °F', entries: [{ at: '5 08:00', temp: '104 F' }], fires: ['W02'] },
    { when: '37.6 °C on day 90', entries: [{ at: '90 08:00', temp: '37.6 C' }], fires: ['W03'], not: ['W04'] },
    { when: '37.6 °C on day 91', entries: [{ at: '91 08:00', temp: '37.6 C' }], fires: ['W04'], not: ['W03'], level: 'routine' },
    { when: '37.6 °C, day unknown', cellsGiven: 'unknown', entries: [{ at: '5 08:00', temp: '37.6 C' }], fires: ['W03'], not: ['W04'] },
    { when: 'a fever, then normal readings for 23 h', entries: [{ at: '5 08:00', temp: '38.2 C' }, { at: '6 07:00', temp: '36.8 C' }], fires: ['W01'] },
    { when: 'a fever, then a normal reading 25 h later', entries: [{ at: '5 08:00', temp: '38.2 C' }, { at: '6 09:00', temp: '36.8 C' }], not: ['W01'] },
    { when: 'the fever is entered late, after the normal reading', entries: [{ at: '6 07:00', temp: '36.8 C' }, { at: '5 08:00', temp: '38.2 C' }], now: '6 07:10', fires: ['W01'] },
    { when: 'a fever 46 h before a check-in without a temperature', entries: [{ at: '5 08:00', temp: '38.2 C' }, { at: '7 06:00' }], fires: ['W01'], issues: ['temp-missing'] },
    { when: 'a fever 49 h before a check-in without a temperature', entries: [{ at: '5 08:00', temp: '38.2 C' }, { at: '7 09:00' }], not: ['W01'] },
    { when: 'a fever six days ago, then silence', entries: [{ at: '40 08:00', temp: '38.2 C' }], now: '46 08:00', fires: ['W01'] },
    { when: 'a fever more than seven days ago, then silence', entries: [{ at: '40 08:00', temp: '38.2 C' }], now: '47 08:01', fires: ['T07'], not: ['W01'] },
  ]);
});

describe('W05-W07 a fever may be hidden', () => {
  table([
    { when: 'fever medicine and 37.5 °C', entries: [{ at: '5 08:00', temp: '37.5 C', antipyretic_last_6h: true }], fires: ['W05', 'W03'], not: ['W06'] },
    { when: 'fever medicine and a normal temperature, day 30', entries: [{ at: '30 08:00', temp: '36.7 C', antipyretic_last_6h: true }], fires: ['W06'], not: ['W05', 'W07'], level: 'same-day' },
    { when: 'the same agreed with the team', entries: [{ at: '30 08:00', temp: '36.7 C', antipyretic_last_6h: true, antipyretic_agreed: true }], fires: ['W07'], not: ['W06'], level: 'routine' },
    { when: 'the same on day 31', entries: [{ at: '31 08:00', temp: '36.7 C', antipyretic_last_6h: true }], fires: ['W07'], not: ['W06'] },
    { when: 'agreed, but with 37.6 °C', entries: [{ at: '5 08:00', temp: '37.6 C', antipyretic_last_6h: true, antipyretic_agreed: true }], fires: ['W05'] },
    { when: 'fever medicine and a fever', entries: [{ at: '5 08:00', temp: '38 C', antipyretic_last_6h: true }], fires: ['W01'], not: ['W05', 'W06'] },
    { when: 'fever medicine and “something is wrong”', entries: [{ at: '50 08:00', temp: '36.7 C', antipyretic_last_6h: true, worried: true }], fires: ['W05', 'W99'], not: ['W07'] },
    { when: 'fever medicine and a runny nose alone', entries: [{ at: '50 08:00', temp: '36.7 C', antipyretic_last_6h: true, runny_nose: true }], not: ['W05'], fires: ['W07', 'W77'] },
    { when: 'fever medicine and a mild cough', entries: [{ at: '50 08:00', temp: '36.7 C', antipyretic_last_6h: true, cough: 'mild' }], fires: ['W05'] },
    { when: 'chills exactly 6 h after the medicine', entries: [{ at: '50 08:00', antipyretic_last_6h: true }, { at: '50 14:00', chills: 'mild' }], fires: ['W05'] },
    { when: 'chills 6 h and a minute after it', entries: [{ at: '50 08:00', antipyretic_last_6h: true }, { at: '50 14:01', chills: 'mild' }], not: ['W05'], fires: ['W09'] },
    { when: 'chills before the medicine', entries: [{ at: '50 07:59', chills: 'mild' }, { at: '50 08:00', antipyretic_last_6h: true }], not: ['W05'] },
    { when: 'steroids said 14 days ago, 37.5 °C now', entries: [{ at: '40 08:00', on_steroids_or_tocilizumab: true }, { at: '54 08:00', temp: '37.5 C' }], fires: ['W05'] },
    { when: 'steroids said longer ago', entries: [{ at: '40 08:00', on_steroids_or_tocilizumab: true }, { at: '54 08:01', temp: '37.5 C' }], not: ['W05'] },
    { when: 'steroids ended since', entries: [{ at: '40 08:00', on_steroids_or_tocilizumab: true }, { at: '44 08:00', on_steroids_or_tocilizumab: false }, { at: '50 08:00', temp: '37.5 C' }], not: ['W05'] },
    { when: 'steroids and “something is wrong” only', entries: [{ at: '40 08:00', on_steroids_or_tocilizumab: true, worried: true }], not: ['W05'] },
  ]);
});

describe('W08-W11 chills and low temperature', () => {
  table([
    { when: 'mild chills on day 30', entries: [{ at: '30 08:00', temp: '36.8 C', chills: 'mild' }], fires: ['W08'], not: ['W09'] },
    { when: 'mild chills on day 31', entries: [{ at: '31 08:00', chills: 'mild' }], fires: ['W09'], not: ['W08'], level: 'same-day' },
    { when: 'moderate chills on day 200', entries: [{ at: '200 08:00', chills: 'moderate' }], fires: ['W08'], not: ['W09'] },
    { when: 'rigors with mild chills on day 200', entries: [{ at: '200 08:00', rigors: true, chills: 'mild' }], fires: ['W08'], not: ['W09'] },
    { when: '35.0 °C', entries: [{ at: '50 08:00', temp: '35.0 C' }], fires: ['W10'], not: ['W11'], level: 'urgent' },
    { when: '35.05 °C is taken as typed', entries: [{ at: '50 08:00', temp: '35.05 C' }], fires: ['W11'], not: ['W10'] },
    { when: '95.0 °F', entries: [{ at: '50 08:00', temp: '95 F' }], fires: ['W10'] },
    { when: '95.1 °F', entries: [{ at: '50 08:00', temp: '95.1 F' }], fires: ['W11'], not: ['W10'] },
    { when: '35.99 °C', entries: [{ at: '50 08:00', temp: '35.99 C' }], fires: ['W11'] },
    { when: '36.0 °C', entries: [{ at: '50 08:00', temp: '36.0 C' }], not: ['W11'] },
    { when: '96.7 °F', entries: [{ at: '50 08:00', temp: '96.7 F' }], fires: ['W11'] },
    { when: '96.8 °F', entries: [{ at: '50 08:00', temp: '96.8 F' }], not: ['W11'] },
    { when: '35.6 °C, and 36.2 °C 10 minutes later', entries: [{ at: '50 08:00', temp: '35.6 C' }, { at: '50 08:10', temp: '36.2 C' }], not: ['W11'] },
    { when: '35.6 °C, and 36.2 °C one minute later', entries: [{ at: '50 08:00', temp: '35.6 C' }, { at: '50 08:01', temp: '36.2 C' }], fires: ['W11'] },
    { when: '35.6 °C, and 36.2 °C 31 minutes later', entries: [{ at: '50 08:00', temp: '35.6 C' }, { at: '50 08:31', temp: '36.2 C' }], fires: ['W11'] },
    { when: '35.6 °C, and 37.5 °C 10 minutes later', entries: [{ at: '50 08:00', temp: '35.6 C' }, { at: '50 08:10', temp: '37.5 C' }], fires: ['W11'] },
    { when: '34.9 °C cannot be repeated away', entries: [{ at: '50 08:00', temp: '34.9 C' }, { at: '50 08:10', temp: '36.6 C' }], fires: ['W10'] },
  ]);
});

describe('T01, T02, T04 temperature over time', () => {
  table([
    { when: 'fever on two days, the last 47 h ago', entries: [{ at: '40 08:00', temp: '38.1 C' }, { at: '42 09:00', temp: '38 C' }, { at: '44 08:00', temp: '36.5 C' }], fires: ['T01'], not: ['W01'] },
    { when: 'the last one more than 48 h ago', entries: [{ at: '40 08:00', temp: '38.1 C' }, { at: '42 07:00', temp: '38 C' }, { at: '44 08:00', temp: '36.5 C' }], not: ['T01'] },
    { when: 'two fevers on one day', entries: [{ at: '40 01:00', temp: '38.1 C' }, { at: '40 23:00', temp: '38.1 C' }], not: ['T01'] },
    { when: 'fever before and after midnight', entries: [{ at: '40 23:50', temp: '38.1 C' }, { at: '41 00:10', temp: '38.1 C' }], fires: ['T01'] },
    { when: 'fevers eight days apart', entries: [{ at: '40 08:00', temp: '38.1 C' }, { at: '48 08:00', temp: '38.1 C' }], not: ['T01'] },
    { when: '36.8, 37.0, 37.3 °C', entries: [{ at: '10 08:00', temp: '36.8 C' }, { at: '10 12:00', temp: '37.0 C' }, { at: '10 16:00', temp: '37.3 C' }], fires: ['T02'], level: 'same-day' },
    { when: '36.9, 37.0, 37.3 °C: too small a rise', entries: [{ at: '10 08:00', temp: '36.9 C' }, { at: '10 12:00', temp: '37.0 C' }, { at: '10 16:00', temp: '37.3 C' }], not: ['T02'] },
    { when: '36.5, 36.9, 37.2 °C: not high enough', entries: [{ at: '10 08:00', temp: '36.5 C' }, { at: '10 12:00', temp: '36.9 C' }, { at: '10 16:00', temp: '37.2 C' }], not: ['T02'] },
    { when: '36.8, 36.8, 37.4 °C: one is not higher', entries: [{ at: '10 08:00', temp: '36.8 C' }, { at: '10 12:00', temp: '36.8 C' }, { at: '10 16:00', temp: '37.4 C' }], not: ['T02'] },
    { when: '98.2, 98.6, 99.1 °F', entries: [{ at: '10 08:00', temp: '98.2 F' }, { at: '10 12:00', temp: '98.6 F' }, { at: '10 16:00', temp: '99.1 F' }], fires: ['T02'] },
    { when: '98.3, 98.6, 99.1 °F: too small a rise', entries: [{ at: '10 08:00', temp: '98.3 F' }, { at: '10 12:00', temp: '98.6 F' }, { at: '10 16:00', temp: '99.1 F' }], not: ['T02'] },
    { when: 'readings entered out of order', entries: [{ at: '10 16:00', temp: '37.3 C' }, { at: '10 08:00', temp: '36.8 C' }, { at: '10 12:00', temp: '37.0 C' }], fires: ['T02'] },
    { when: 'the climb on day 31', entries: [{ at: '31 08:00', temp: '36.8 C' }, { at: '31 12:00', temp: '37.0 C' }, { at: '31 16:00', temp: '37.3 C' }], not: ['T02'] },
    { when: 'the climb, then a lower reading', entries: [{ at: '10 08:00', temp: '36.8 C' }, { at: '10 12:00', temp: '37.0 C' }, { at: '10 16:00', temp: '37.3 C' }, { at: '10 20:00', temp: '36.9 C' }], fires: ['T02'] },
    { when: 'fever four days ago, 37.5 °C now', entries: [{ at: '40 08:00', temp: '38.1 C' }, { at: '44 08:00', temp: '37.5 C' }], fires: ['T04'] },
    { when: 'fever four days ago, mild chills now', entries: [{ at: '40 08:00', temp: '38.1 C' }, { at: '44 08:00', chills: 'mild' }], fires: ['T04'] },
    { when: 'fever four days ago and a fever now', entries: [{ at: '40 08:00', temp: '38.1 C' }, { at: '44 08:00', temp: '38.0 C' }], not: ['T04'], fires: ['W01'] },
    { when: 'fever eight days ago, 37.5 °C now', entries: [{ at: '40 08:00', temp: '38.1 C' }, { at: '48 08:00', temp: '37.5 C' }], not: ['T04'] },
    { when: 'word trouble a week ago, moderate headache now', entries: [{ at: '40 08:00', word_finding: true }, { at: '47 08:00', headache: 'moderate' }], fires: ['T04'] },
    { when: 'word trouble a week ago, mild headache now', entries: [{ at: '40 08:00', word_finding: true }, { at: '47 08:00', headache: 'mild' }], not: ['T04'] },
    { when: 'word trouble 15 days ago, numbness now', entries: [{ at: '40 08:00', word_finding: true }, { at: '55 08:00', new_numbness: true }], not: ['T04'] },
    { when: 'a mild tremor a week ago and now', entries: [{ at: '10 08:00', tremor: 'mild' }, { at: '17 08:00', tremor: 'mild' }], not: ['T04'], fires: ['W38'] },
    { when: 'mild twitching with the mild tremor a week ago', entries: [{ at: '10 08:00', tremor: 'mild', twitching: true }, { at: '17 08:00', tremor: 'mild' }], fires: ['T04'] },
    { when: 'twitching alone a week ago', entries: [{ at: '10 08:00', twitching: true }, { at: '17 08:00', new_numbness: true }], fires: ['T04'] },
    { when: 'word trouble with a mild tremor a week ago', entries: [{ at: '10 08:00', tremor: 'mild', word_finding: true }, { at: '17 08:00', tremor: 'mild' }], fires: ['T04'] },
    { when: 'a moderate tremor a week ago, a mild one now', entries: [{ at: '10 08:00', tremor: 'moderate' }, { at: '17 08:00', tremor: 'mild' }], fires: ['T04'] },
  ]);
});
