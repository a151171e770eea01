/** Words that soothe, blame or promise: never in the app, never in the guide. */
export const forbidden = {
  en: /\b(just|simply|don[’']t worry|please be advised|all clear|normal|no warning signs|doing great|low risk|fine|journey|battle|warrior|failed|compliance|contact (your|the|us))\b|!/i,
  es: /\b(simplemente|no se preocupe|normal|no hay señales|todo (está )?bien|bajo riesgo|viaje|batalla|guerrer[oa]|cumplimiento|contactar|contacte)\b|[¡!]/i,
};

/** Nobody says so at the bedside; there is a plain word for each. */
export const stiff = {
  en: /\bon trial\b|\bfor want of\b|\bfits here\b|\bnumbers there\b/i,
  es: /a modo de prueba|aquí cabe|números de allí|parece incompleto/i,
};

/** A grade is for trained staff: the thinking check gives points, and whom to call (evidence, section d). */
export const grade = {
  en: /\bgrades?\b|\bICE\b/,
  es: /\bgrado\b|\bICE\b/,
};

/** The patient is spoken to as usted. */
export const familiar = /\b(tú|tienes|llama a|tus|contigo|vosotros)\b/i;

/** A length, a temperature or a count of days written in words: such figures come from the rules or from the table. */
export const numberInWords = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)[\s-]+((full|more|whole)\s)?(minutes?|hours?|days?|nights?|weeks?|months?|years?|degrees?|times|percent|points?)\b/i,
  es: /\b(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|noventa|cien)\s((días?|horas?|minutos?)|noches?|semanas?|meses|años?|grados?|veces|puntos?|por ciento)\b/i,
};
