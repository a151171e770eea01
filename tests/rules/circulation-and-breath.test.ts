import { describe } from 'vitest';
import { table } from './diary.ts';

describe('W12-W14 pulse', () => {
  table([
    { when: 'pulse 131', entries: [{ at: '50 08:00', heart_rate: 131 }], fires: ['W12'], not: ['W13', 'W14'], level: 'emergency' },
    { when: 'pulse 130', entries: [{ at: '50 08:00', heart_rate: 130 }], fires: ['W13'], not: ['W12'] },
    { when: 'pulse 111', entries: [{ at: '10 08:00', heart_rate: 111 }], fires: ['W13'], not: ['W14'] },
    { when: 'pulse 110 on day 10', entries: [{ at: '10 08:00', heart_rate: 110 }], fires: ['W14'], not: ['W13'], level: 'same-day' },
    { when: 'pulse 110 on day 31', entries: [{ at: '31 08:00', heart_rate: 110 }], not: ['W14', 'W13'] },
    { when: 'pulse 100', entries: [{ at: '10 08:00', heart_rate: 100 }], not: ['W14'] },
    { when: 'pulse 101, usually 87', baselines: { heart_rate: 87 }, entries: [{ at: '10 08:00', heart_rate: 101 }], not: ['W14'] },
    { when: 'pulse 101, usually 86', baselines: { heart_rate: 86 }, entries: [{ at: '10 08:00', heart_rate: 101 }], fires: ['W14'] },
    { when: 'pulse 111, usually 105', baselines: { heart_rate: 105 }, entries: [{ at: '10 08:00', heart_rate: 111 }], fires: ['W13'] },
    { when: 'pulse 40', entries: [{ at: '50 08:00', heart_rate: 40 }], fires: ['W13'] },
    { when: 'pulse 41', entries: [{ at: '50 08:00', heart_rate: 41 }], not: ['W13'] },
    { when: 'an irregular beat beside pulse 140', entries: [{ at: '50 08:00', heart_rate: 140, irregular_heartbeat: true }], fires: ['W12', 'W13'] },
    { when: 'pulse 106, and 96 five minutes later', entries: [{ at: '10 08:00', heart_rate: 106 }, { at: '10 08:05', heart_rate: 96 }], not: ['W14'] },
    { when: 'pulse 106, and 101 five minutes later', entries: [{ at: '10 08:00', heart_rate: 106 }, { at: '10 08:05', heart_rate: 101 }], fires: ['W14'] },
    { when: 'pulse 112 cannot be repeated away', entries: [{ at: '10 08:00', heart_rate: 112 }, { at: '10 08:05', heart_rate: 90 }], fires: ['W13'] },
    { when: 'pulse 24', entries: [{ at: '10 08:00', heart_rate: 24 }], not: ['W13'], issues: ['hr-implausible'] },
  ]);
});

describe('W15-W18 pressure and fainting', () => {
  table([
    { when: 'systolic 80', entries: [{ at: '50 08:00', systolic: 80 }], fires: ['W15', 'W16'], level: 'emergency' },
    { when: 'systolic 81', entries: [{ at: '50 08:00', systolic: 81 }], fires: ['W16'], not: ['W15', 'W17'] },
    { when: 'systolic 90 with pulse 111', entries: [{ at: '50 08:00', systolic: 90, heart_rate: 111 }], fires: ['W15'] },
    { when: 'systolic 90 with pulse 110', entries: [{ at: '50 08:00', systolic: 90, heart_rate: 110 }], not: ['W15'] },
    { when: 'systolic 90, and a fever in another entry', entries: [{ at: '50 08:00', systolic: 90 }, { at: '50 12:00', temp: '38 C' }], fires: ['W15', 'C01'] },
    { when: 'systolic 90 with oxygen 94', entries: [{ at: '50 08:00', systolic: 90, spo2: 94 }], fires: ['W15'] },
    { when: 'systolic 90 with oxygen 95', entries: [{ at: '50 08:00', systolic: 90, spo2: 95 }], fires: ['W16'], not: ['W15'] },
    { when: 'systolic 90 with fainting', entries: [{ at: '50 08:00', systolic: 90, fainted: true }], fires: ['W15'] },
    { when: 'systolic 90 with confusion', entries: [{ at: '50 08:00', systolic: 90, confused: true }], fires: ['W15'] },
    { when: 'systolic 90 with moderate dizziness', entries: [{ at: '50 08:00', systolic: 90, dizziness: 'moderate' }], fires: ['W15'] },
    { when: 'systolic 90 with mild dizziness', entries: [{ at: '50 08:00', systolic: 90, dizziness: 'mild' }], not: ['W15'] },
    { when: 'systolic 91', entries: [{ at: '50 08:00', systolic: 91 }], fires: ['W17'], not: ['W16'], level: 'same-day' },
    { when: 'systolic 100', entries: [{ at: '50 08:00', systolic: 100 }], fires: ['W17'] },
    { when: 'systolic 101', entries: [{ at: '50 08:00', systolic: 101 }], not: ['W17'] },
    { when: 'systolic 95, usually 104', baselines: { systolic: 104 }, entries: [{ at: '50 08:00', systolic: 95 }], not: ['W17'] },
    { when: 'systolic 95, usually 105', baselines: { systolic: 105 }, entries: [{ at: '50 08:00', systolic: 95 }], fires: ['W17'] },
    { when: 'systolic 120, usually 150', baselines: { systolic: 150 }, entries: [{ at: '50 08:00', systolic: 120 }], fires: ['W17'] },
    { when: 'systolic 121, usually 150', baselines: { systolic: 150 }, entries: [{ at: '50 08:00', systolic: 121 }], not: ['W17'] },
    { when: 'systolic 125, usually 150: no call-today line is crossed', baselines: { systolic: 150 }, entries: [{ at: '50 08:00', systolic: 125 }], not: ['W17'], level: 'none' },
    { when: 'systolic 95, and 104 ten minutes later', entries: [{ at: '50 08:00', systolic: 95 }, { at: '50 08:10', systolic: 104 }], not: ['W17'] },
    { when: 'systolic 90 cannot be repeated away', entries: [{ at: '50 08:00', systolic: 90 }, { at: '50 08:10', systolic: 120 }], fires: ['W16'] },
    { when: 'fainting', entries: [{ at: '50 08:00', fainted: true }], fires: ['W18'], level: 'emergency' },
  ]);
});

describe('W19, W20 dizziness', () => {
  table([
    { when: 'moderate on day 30', entries: [{ at: '30 08:00', dizziness: 'moderate' }], fires: ['W19'], not: ['W20'] },
    { when: 'moderate on day 31', entries: [{ at: '31 08:00', dizziness: 'moderate' }], fires: ['W20'], not: ['W19'] },
    { when: 'severe on day 400', entries: [{ at: '400 08:00', dizziness: 'severe' }], fires: ['W19'], not: ['W20'] },
    { when: 'mild on day 30', entries: [{ at: '30 08:00', dizziness: 'mild' }], fires: ['W20'] },
    { when: 'mild on day 31', entries: [{ at: '31 08:00', dizziness: 'mild' }], not: ['W20'] },
    { when: 'none on day 10', entries: [{ at: '10 08:00', dizziness: 'none' }], not: ['W20'], level: 'none' },
    { when: 'mild on day 10, usually mild', baselines: { dizziness: 'mild' }, entries: [{ at: '10 08:00', dizziness: 'mild' }], not: ['W20'] },
    { when: 'moderate on day 10, usually moderate', baselines: { dizziness: 'moderate' }, entries: [{ at: '10 08:00', dizziness: 'moderate' }], fires: ['W19'] },
  ]);
});

describe('W21-W28 breathing, oxygen, chest, leg', () => {
  table([
    { when: 'severe breathlessness', entries: [{ at: '50 08:00', shortness_of_breath: 'severe' }], fires: ['W21'], not: ['W22'], level: 'emergency' },
    { when: 'moderate breathlessness on day 200', entries: [{ at: '200 08:00', shortness_of_breath: 'moderate' }], fires: ['W22'], not: ['W21', 'W23'] },
    { when: 'mild on day 30', entries: [{ at: '30 08:00', shortness_of_breath: 'mild' }], fires: ['W22'] },
    { when: 'mild on day 31', entries: [{ at: '31 08:00', shortness_of_breath: 'mild' }], fires: ['W23'], not: ['W22'] },
    { when: 'cannot finish a sentence', entries: [{ at: '50 08:00', cannot_finish_sentence: true }], fires: ['W21'] },
    { when: 'blue lips', entries: [{ at: '50 08:00', blue_lips: true }], fires: ['W21'] },
    { when: '25 breaths', entries: [{ at: '50 08:00', resp_rate: 25 }], fires: ['W21'], not: ['W22'] },
    { when: 'mild breathlessness on day 60 with 25 breaths: each by its own sign', entries: [{ at: '60 08:00', shortness_of_breath: 'mild', resp_rate: 25 }], fires: ['W21', 'W23'], not: ['W22'] },
    { when: 'mild breathlessness on day 60 with 24 breaths', entries: [{ at: '60 08:00', shortness_of_breath: 'mild', resp_rate: 24 }], fires: ['W22'], not: ['W21', 'W23'] },
    { when: '24 breaths', entries: [{ at: '50 08:00', resp_rate: 24 }], fires: ['W22'], not: ['W21'] },
    { when: '21 breaths', entries: [{ at: '50 08:00', resp_rate: 21 }], fires: ['W22'] },
    { when: '20 breaths', entries: [{ at: '50 08:00', resp_rate: 20 }], not: ['W22'] },
    { when: '8 breaths', entries: [{ at: '50 08:00', resp_rate: 8 }], fires: ['W21'] },
    { when: '9 breaths', entries: [{ at: '50 08:00', resp_rate: 9 }], not: ['W21'] },
    { when: 'oxygen 92', entries: [{ at: '50 08:00', spo2: 92 }], fires: ['W24'], not: ['W25'], level: 'emergency' },
    { when: 'oxygen 93', entries: [{ at: '50 08:00', spo2: 93 }], fires: ['W25'], not: ['W24'] },
    { when: 'oxygen 94', entries: [{ at: '50 08:00', spo2: 94 }], fires: ['W25'] },
    { when: 'oxygen 95', entries: [{ at: '50 08:00', spo2: 95 }], not: ['W25', 'W26'] },
    { when: 'oxygen 95, usually 98', baselines: { spo2: 98 }, entries: [{ at: '50 08:00', spo2: 95 }], fires: ['W26'], level: 'same-day' },
    { when: 'oxygen 96, usually 98', baselines: { spo2: 98 }, entries: [{ at: '50 08:00', spo2: 96 }], not: ['W26'] },
    { when: 'oxygen 94, usually 98', baselines: { spo2: 98 }, entries: [{ at: '50 08:00', spo2: 94 }], fires: ['W25'], not: ['W26'] },
    { when: 'oxygen 95, and 97 soon after, usually 98', baselines: { spo2: 98 }, entries: [{ at: '50 08:00', spo2: 95 }, { at: '50 08:03', spo2: 97 }], not: ['W26'] },
    { when: 'oxygen 93 cannot be repeated away', entries: [{ at: '50 08:00', spo2: 93 }, { at: '50 08:03', spo2: 98 }], fires: ['W25'] },
    { when: 'oxygen 50 is never taken for a slip', entries: [{ at: '50 08:00', spo2: 50 }], fires: ['W24'] },
    { when: 'oxygen 49', entries: [{ at: '50 08:00', spo2: 49 }], not: ['W24'], issues: ['spo2-implausible'] },
    { when: 'chest pain', entries: [{ at: '50 08:00', chest_pain: true }], fires: ['W27'], level: 'emergency' },
    { when: 'one swollen leg', entries: [{ at: '50 08:00', one_leg_swelling: true }], fires: ['W28'], level: 'urgent' },
  ]);
});
