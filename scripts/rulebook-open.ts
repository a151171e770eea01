/** What nobody has settled yet, for the clinicians who review the rule set. Own words; ids of src/content/guide/sources.ts. */
export const openQuestions: readonly string[] = [
  'The exact wording of US labels since June 2025 was not seen for any product, nor the current advice on driving after obe-cel (S38 and S47 show openings and summaries; S02 is cut off). Until it is, the longer times hold: near the centre and not alone for four weeks, no driving for eight.',
  'Median times to CRS and neurotoxicity after ide-cel, cilta-cel and obe-cel, and US figures for liso-cel, are from memory or partly seen (S42, S43, S44, S47). No rule depends on them; the simulated alarm burden does.',
  'The UKONS grid of symptoms itself was not seen, only its rule for adding up (S20). Is our list of full and slight ambers the one that a triage nurse would write? (T05)',
  'The ten-point check is a trained examiner’s tool (S14). Nobody has shown that a caregiver’s score at home means the same (W55, W56, W57). The frequency, the bands as levels and the repeat are ours.',
  'Limits of blood pressure and pulse for home use after CAR T were not found; ours come from ward charts and from advice after bispecific antibodies (S16, S56, S57). Does a usual low pressure or a fast usual pulse need another line? (W12 to W17)',
  'Where does an emergency start with fever alone? Sources differ by more than a degree (S01, S14, S57); see W02.',
  'Is a call on the same day right from just below the fever line, or should it be urgent as in S21, or nothing as in US labels? See W03.',
  'Sudden confusion: emergency number or CAR T line first? S25 and S32 differ; see W32.',
  'Severe headache alone: our source text says emergency (S01), the rule says call now; see W50.',
  'No driving: two weeks (S03, S05) or eight, and does a neurological event start it again (S17, S37)? See W97. Never alone: two weeks (S06), 28 days (S17, S69) or 30 (S67)? See W98.',
  'One day of two loose stools after a BCMA product calls the same day from the second week on. Is that early enough, and not too often? (W65; S09, S11, S12, S13)',
  'Our own figures without a source: hours without urine (W70), weight gain (W84), the drop of oxygen (W26), the climb of temperature (T02), the times of silence (T06, T07), how long a shaking or a pain counts as known (W38, W39, W60, W83), how long steroids hide a fever (W05), the margins of W14 and W17, and the repeat at rest.',
  'Temperature in the first 48 hours: how often, and at night too? Drinking amounts are left to the team. Neither was found in a source.',
  'Yellow skin or eyes, low blood sugar, and people whose usual oxygen is low because of a known lung disease are covered by no rule.',
  'How many calls is a clinic willing to take for one early finding? `npm run burden` simulates it with assumed everyday rates; S60 shows what alarms that are too wide do. Real figures are needed.',
  'Which of the rules marked “part” or “no” should be dropped, tightened or confirmed?',
];
