/**
 * The clinical table as the rules must have it: id, group, slug, level, verified, sources, window, hours of look-back,
 * rules whose lines it borrows, own lines (name, value, unit, which way a centre may move it). Levels, groups, slugs,
 * sources and “verified” were read off the evidence pack, section b; the rest stands here to be changed on purpose only.
 */
export const tableRows = `
W01 | temp | fever | urgent | yes | S02 S14 S15 S17 S29 S32 S33 S34 S37 | any day | 216 | - | feverC 38 C lower, feverF 100.4 F lower
W02 | temp | fever-very-high | emergency | part | S01 S56 S57 | any day | 216 | - | veryHighC 40 C lower, veryHighF 104 F lower
W03 | temp | borderline-temp | same-day | yes | S17 S21 S22 S23 S24 | day ..90 | 216 | - | borderlineC 37.5 C lower, borderlineF 99.5 F lower
W04 | temp | borderline-temp-late | routine | part | S17 S52 | day 91.. | 216 | - | borderlineC 37.5 C lower, borderlineF 99.5 F lower
W05 | temp | fever-maybe-hidden | urgent | yes | S14 S15 S26 S27 S30 | any day | 552 | W01 W03 | medicineHours 6 hours higher, steroidDays 14 days higher
W06 | care | fever-medicine-taken-early | same-day | part | S26 S30 S37 | day ..30 | 216 | - | -
W07 | care | fever-medicine-taken-late | routine | part | S30 | any day | 216 | - | unlessAgreedAfterDay 30 days lower
W08 | temp | chills | urgent | yes | S29 S32 S33 S34 S37 S27 | any day | 216 | - | mildUntilDay 30 days higher
W09 | temp | mild-chills-late | same-day | yes | S29 S21 | day 31.. | 216 | - | -
W10 | temp | low-temp-marked | urgent | yes | S24 S29 S56 | any day | 216 | - | veryLowC 35 C higher, veryLowF 95 F higher
W11 | temp | low-temp | same-day | yes | S22 S23 S29 | any day | 216 | - | underC 36 C higher, underF 96.8 F higher
W12 | circ | heart-very-fast | emergency | yes | S56 S57 | any day | 216 | - | fastPulse 131 per-min lower
W13 | circ | heart-fast-slow-irregular | urgent | yes | S33 S34 S37 S56 | any day | 216 | - | fastPulse 111 per-min lower, slowPulse 40 per-min higher
W14 | circ | heart-somewhat-fast | same-day | part | S56 S57 | day ..30 | 216 | - | fastPulse 101 per-min lower, aboveUsual 15 per-min lower
W15 | circ | bp-very-low | emergency | yes | S14 S15 S16 S56 | any day | 216 | W16 | veryLowSystolic 80 mmHg higher
W16 | circ | bp-low | urgent | yes | S14 S16 S56 | any day | 216 | - | lowSystolic 90 mmHg higher
W17 | circ | bp-borderline | same-day | part | S16 S56 | any day | 216 | - | lowSystolic 100 mmHg higher, smallFall 10 mmHg lower, largeFall 30 mmHg lower, fullFall 20 mmHg lower
W18 | circ | fainted | emergency | yes | S25 S37 | any day | 216 | - | -
W19 | circ | dizzy | urgent | yes | S32 S33 S34 | any day | 216 | - | moderateUntilDay 30 days higher
W20 | circ | dizzy-milder | same-day | part | S32 | any day | 216 | - | mildUntilDay 30 days higher
W21 | breath | breathing-severe | emergency | yes | S01 S22 S25 S32 S56 | any day | 216 | - | fastBreaths 25 per-min lower, slowBreaths 8 per-min higher
W22 | breath | breathing-moderate | urgent | yes | S17 S32 S33 S34 S56 | any day | 216 | - | mildUntilDay 30 days higher, fastBreaths 21 per-min lower
W23 | breath | breathing-mild-late | same-day | yes | S27 S37 | day 31.. | 216 | - | -
W24 | breath | oxygen-very-low | emergency | yes | S14 S16 S57 | any day | 216 | - | lowOxygen 92 percent higher
W25 | breath | oxygen-low | urgent | yes | S57 | any day | 216 | - | lowOxygen 94 percent higher
W26 | breath | oxygen-dropped | same-day | no | S56 | any day | 216 | - | underUsual 3 percent lower
W27 | breath | chest-pain | emergency | yes | S22 S25 S37 | any day | 216 | - | -
W28 | breath | one-leg-swelling | urgent | yes | S22 S37 | any day | 216 | - | -
W29 | neuro | seizure | emergency | yes | S14 S22 S32 S37 | any day | 216 | - | -
W30 | neuro | hard-to-wake | emergency | yes | S14 S25 | any day | 216 | - | -
W31 | neuro | unusually-sleepy | urgent | yes | S14 S17 S37 | any day | 216 | - | -
W32 | neuro | confused | emergency | yes | S01 S25 S32 S37 S56 | any day | 216 | - | -
W33 | neuro | foggy | urgent | yes | S37 S05 | day ..90 | 216 | - | -
W34 | neuro | foggy-late | same-day | part | S64 | day 91.. | 216 | - | -
W35 | neuro | speech-lost | emergency | yes | S14 S37 S25 | any day | 216 | - | -
W36 | neuro | word-finding | urgent | yes | S37 S65 S32 | any day | 216 | - | -
W37 | neuro | handwriting | urgent | yes | S14 S17 S65 S66 | day ..90 | 216 | - | -
W38 | neuro | tremor | urgent | yes | S17 S34 S37 | any day | 552 | - | earlyUntilDay 30 days higher, knownDays 14 days lower
W39 | neuro | tremor-late | same-day | part | S37 S46 | any day | 552 | W38 | -
W40 | neuro | stroke-like | emergency | yes | S14 S25 S37 S44 | any day | 216 | - | -
W41 | neuro | weakness-spreading-breathing | emergency | yes | S37 S44 | any day | 216 | - | -
W42 | neuro | weakness-spreading | urgent | yes | S26 S37 S44 | any day | 216 | - | -
W43 | neuro | vision | urgent | yes | S37 | any day | 216 | - | -
W44 | neuro | balance | urgent | yes | S32 S37 | day ..90 | 216 | - | -
W45 | neuro | numb-or-unsteady-late | same-day | yes | S37 | any day | 216 | - | unsteadyAfterDay 90 days lower
W46 | neuro | hallucination-personality-agitation | urgent | yes | S17 S32 S37 | any day | 216 | - | changeUntilDay 90 days higher
W47 | neuro | personality-late-cd19 | same-day | part | S37 | day 91.. | 216 | - | -
W48 | neuro | unsafe-agitation | emergency | part | S25 | any day | 216 | - | -
W49 | head | headache-danger | emergency | part | S01 S14 S37 | any day | 216 | - | vomits 2 count lower
W50 | head | headache-severe | urgent | yes | S01 S36 | any day | 216 | - | -
W51 | head | headache-moderate-or-lasting | same-day | yes | S34 S36 S23 | any day | 288 | - | moderateUntilDay 30 days higher, daysRunning 3 days lower
W52 | head | headache-mild | routine | yes | S34 | any day | 216 | - | mildUntilDay 30 days higher
W53 | neuro | movement-change-bcma | urgent | yes | S37 S44 S45 S46 | any day | 216 | - | lateAfterDay 90 days lower
W54 | neuro | movement-change-cd19 | same-day | yes | S37 S46 | any day | 216 | - | lateAfterDay 90 days lower
W55 | neuro | thinking-very-low | emergency | part | S14 | any day | 216 | - | lowScore 6 points higher, largeDrop 4 points lower
W56 | neuro | thinking-drop | urgent | part | S14 | day ..90 | 216 | - | drop 1 points lower
W57 | neuro | thinking-drop-late | same-day | no | S14 S64 | day 91.. | 216 | - | drop 1 points lower
W58 | fatigue | fatigue-severe-early | urgent | yes | S33 S34 S37 | any day | 216 | - | severeUntilDay 30 days higher
W59 | fatigue | fatigue-severe-late | same-day | yes | S37 S01 | day 31.. | 216 | - | -
W60 | late | lasting-fatigue-or-pain | routine | yes | S01 S61 S63 | any day | 2424 | W83 | afterDay 30 days lower, lastingDays 14 days lower
W61 | vomit | vomiting-urgent | urgent | yes | S28 S32 S33 | any day | 216 | - | noFluidsHours 24 hours lower, earlyNoFluidsHours 12 hours lower, earlyUntilDay 30 days higher, vomits 6 count lower
W62 | vomit | vomiting | same-day | yes | S28 | any day | 216 | - | vomits 2 count lower, noFluidsHours 12 hours lower
W63 | stool | diarrhoea-severe | urgent | yes | S58 S32 | any day | 216 | - | aboveUsual 7 count lower
W64 | stool | diarrhoea-moderate | same-day | yes | S27 S58 | any day | 264 | - | aboveUsual 4 count lower, twoDays 1 count lower
W65 | stool | diarrhoea-bcma | same-day | yes | S09 S11 S12 S13 | day 14.. | 216 | - | aboveUsual 2 count lower
W66 | stool | diarrhoea-mild | routine | yes | S58 | any day | 216 | - | aboveUsual 1 count lower
W67 | belly | belly-danger | emergency | part | S09 S58 | any day | 216 | - | vomits 2 count lower
W68 | belly | belly-severe | urgent | yes | S09 S58 | any day | 216 | - | -
W69 | belly | belly-moderate | same-day | part | S58 | any day | 216 | - | -
W70 | fluids | no-urine | urgent | part | S28 S37 | any day | 216 | - | noUrineHours 12 hours lower
W71 | fluids | little-urine | same-day | yes | S28 | any day | 216 | - | -
W72 | bleed | bleeding-major | emergency | yes | S22 S25 S37 | any day | 216 | - | -
W73 | bleed | bleeding-warning | urgent | yes | S26 S27 S37 | any day | 216 | - | -
W74 | bleed | bruise-minor | same-day | yes | S27 S37 | any day | 216 | - | -
W75 | infect | line-or-skin-infection | urgent | yes | S22 S23 S27 S30 | any day | 216 | - | -
W76 | infect | infection-local | same-day | yes | S27 S30 S36 | any day | 216 | - | mildUntilDay 30 days higher
W77 | infect | cold-late | routine | part | S52 S55 | day 31.. | 216 | - | -
W78 | skin | face-swelling | emergency | yes | S32 | any day | 216 | - | -
W79 | skin | rash-severe | urgent | part | S32 S37 | any day | 216 | - | -
W80 | skin | rash | same-day | yes | S37 S72 | any day | 216 | - | mildUntilDay 30 days higher
W81 | skin | rash-mild-late | routine | yes | S01 | day 31.. | 216 | - | -
W82 | pain | pain-severe-early | urgent | yes | S32 | day ..30 | 216 | - | -
W83 | pain | pain | same-day | yes | S01 S32 | any day | 552 | - | moderateUntilDay 30 days higher, knownDays 14 days lower
W84 | swell | swelling-weight-gain | same-day | part | S37 | any day | 288 | - | gainKg 2 kg lower, gainHours 72 hours higher
W85 | cancer | lump-sweats-weight-loss | same-day | yes | S07 S37 S50 | any day | 936 | - | nights 3 count lower, ofNights 7 days higher, lossPercent 5 percent-of-weight lower, lossDays 30 days higher
W86 | cancer | night-sweat | routine | part | S37 | any day | 216 | - | -
W87 | mood | suicide-plan | emergency | yes | S71 | any day | 216 | - | -
W88 | mood | suicidal-thoughts | urgent | yes | S71 S63 | any day | 216 | - | -
W89 | mood | mood-severe | same-day | part | S63 S64 | any day | 216 | - | -
W90 | mood | mood-lasting | routine | yes | S63 | any day | 2424 | - | lastingDays 14 days lower
W91 | care | contact-chickenpox-measles | same-day | yes | S72 | any day | 216 | - | -
W92 | care | contact-respiratory | same-day | part | S52 S53 | any day | 216 | - | -
W93 | care | missed-critical-medicine | same-day | part | S53 S67 | any day | 216 | - | antiInfectiveDays 2 days lower
W94 | care | missed-medicine | routine | no | S67 | any day | 216 | W93 | -
W95 | care | live-vaccine-given | same-day | yes | S37 S54 | any day | 216 | - | -
W96 | care | live-vaccine-offered | routine | yes | S37 S53 S54 | any day | 216 | - | -
W97 | care | driving | routine | yes | S03 S05 S17 S37 S67 | any day | 1584 | - | neverUntilDay 13 days higher, heldUntilDay 55 days higher, afterNeuroDays 56 days higher
W98 | care | alone | same-day | yes | S06 S17 S67 S69 | day 0..14 | 216 | - | -
W99 | worry | worried | same-day | yes | S20 | any day | 216 | - | -
C01 | combo | fever-plus-organ-sign | emergency | part | S14 S15 S56 | any day | 216 | W01 | -
T01 | temp | fever-on-two-days | urgent | part | S39 S40 S49 S16 | any day | 216 | W01 | feverDays 2 days lower, withinDays 7 days higher, lastHours 48 hours higher
T02 | temp | temperature-climbing | same-day | no | - | day ..30 | 216 | - | readings 3 count lower, riseC 0.5 C lower, riseF 0.9 F lower, lastC 37.3 C lower, lastF 99.1 F lower
T03 | fatigue | fatigue-climbing | same-day | part | S01 | any day | 552 | - | risingDays 3 days lower, withinDays 5 days higher, jumpSteps 2 steps lower, jumpDays 3 days higher, quietDays 14 days lower
T04 | temp | sign-came-back | urgent | part | S36 S39 S49 | any day | 552 | W01 W03 | feverDays 7 days higher, neuroDays 14 days higher
T05 | combo | two-ambers | urgent | yes | S20 | any day | 216 | - | fullGroups 2 count lower, groupsWithFeverOrBreath 2 count lower, anyGroups 3 count lower, neuroSigns 2 count lower
T06 | care | check-in-missing | same-day | no | S60 | day 0..30 | 936 | - | firstUntilDay 14 days higher, firstHours 24 hours lower, laterHours 48 hours lower, measureHours 48 hours lower
T07 | care | check-in-overdue-late | routine | no | - | day 31..90 | 936 | - | silentDays 7 days lower
`.trim().split('\n');
