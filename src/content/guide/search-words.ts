/**
 * How people say it: words and half sentences that lead to a page although the page itself speaks otherwise. Frightened
 * questions, brand names, slang, other spellings. Accents and case do not matter, and slips of a letter are forgiven.
 */
import type { Lang } from '#content/words.ts';
import type { PageId } from './chapters.ts';

type Said = Readonly<Record<Lang, string>>;

export const searchWords: Readonly<Record<PageId, Said>> = {
  // The first days
  'first-two-days': {
    en: 'just got the cells, infusion day, day zero, day one, what happens now, what to expect, beginning, hospital stay, 48 hours, hours after, first night, first night home, what to watch for',
    es: 'recién recibió las células, día de la infusión, día cero, primer día, primera noche en casa, qué pasa ahora, qué esperar, al principio, hospital, 48 horas',
  },
  'taking-temperature': {
    en: 'thermometer, how to measure, how often temperature, under the tongue, armpit, ear thermometer, forehead, reading too low, degrees, celsius fahrenheit, no thermometer, lost or broken thermometer, is 99.5 a fever, 37.5, number on the thermometer',
    es: 'termómetro, cómo medir, cuántas veces tomar la temperatura, bajo la lengua, axila, oído, frente, marca poco, grados, sin termómetro, se rompió el termómetro, 37.5 es fiebre',
  },
  'thinking-check': {
    en: 'ten questions, memory test, what year is it, write a sentence, count backwards, ice score, points, usual score, how to test confusion, handwriting sample',
    es: 'diez preguntas, prueba de memoria, qué año es, escribir una frase, contar hacia atrás, puntos, puntuación, cómo comprobar la confusión, muestra de letra',
  },
  'be-ready': {
    en: 'pack a bag, wallet card, phone numbers, emergency room at night, what to bring, show the card, who drives us, prepare, ER does not know',
    es: 'preparar la bolsa, tarjeta, números de teléfono, urgencias de noche, qué llevar, mostrar la tarjeta, quién nos lleva, prepararse',
  },
  'nothing-happening': {
    en: 'is it normal to feel nothing, no side effects, no fever at all, no reaction, feel good, feeling fine, is it working, did it work, no symptoms',
    es: 'es normal no sentir nada, sin efectos, no tengo fiebre, sin reacción, me siento bien, está funcionando, funcionó, sin síntomas',
  },
  // Side effects
  crs: {
    en: 'cytokine release, cytokine storm, CRS, fever, feverish, fever at night, high temperature, hot, burning up, sweating, shivering, shaking, cold, chills, rigors, flu like, temp 100.4 38, burning hot, shaking all over, teeth chattering, is 99 a fever, tocilizumab, feels hot, shivered, shook all over, whole body shaking',
    es: 'liberación de citocinas, tormenta de citoquinas, fiebre, fiebre de noche, calentura, temperatura alta, destemplado, ardiendo, sudando, tiritando, temblando de frío, escalofríos, como una gripe, 38, muy caliente, tiene calor, castañetea, tocilizumab, siente frío, tembló, tiembla todo el cuerpo, tiritó',
  },
  'thinking-nerves': {
    en: 'ICANS, neurotoxicity, brain fog, forgets words, cannot find words, handwriting shaky, writing changed, tremor, hands shake, hallucinations, seeing things, not himself, not herself, strange behaviour, acting weird, sleepy, headache, dizzy head, acting drunk, keeps repeating the same, head hurts, sees bugs, hears voices, does not recognise people, slurred',
    es: 'neurotoxicidad, se le olvidan las palabras, no encuentra las palabras, letra temblorosa, cambió la letra, temblor, le tiemblan las manos, alucinaciones, ve cosas, no es la misma persona, raro, extraño, somnoliento, dolor de cabeza, le duele la cabeza, mareo, habla enredado, no reconoce, repite lo mismo, oye voces, parece borracho, me llama por otro nombre',
  },
  'heart-breath': {
    en: 'heart racing, pounding heart, palpitations, pulse, blood pressure, low pressure, oxygen, oximeter, short of breath, breathless, out of breath, dizzy, light headed, swollen leg, chest, legs swelling, weight gain, swollen feet, swollen ankles, dizzy when standing up, legs, chest tightness, clot',
    es: 'corazón acelerado, palpitaciones, pulso, presión, tensión baja, oxígeno, oxímetro, falta de aire, se ahoga, agitado, mareo, mareada, pierna hinchada, pecho, hinchazón, sube de peso, se le hinchan los pies, tobillos, mareo al levantarse, coágulo, trombo',
  },
  tiredness: {
    en: 'tired, exhausted, fatigue, no energy, weak, worn out, cant get out of bed, sleeps all day, lying down all day, so tired, on the couch, weeks after',
    es: 'cansancio, cansado, cansada, agotado, fatiga, sin fuerzas, sin energía, débil, no se puede levantar, no sale de la cama, duerme todo el día',
  },
  infection: {
    en: 'low blood counts, neutropenia, white cells, low immunity, immune system, cough, sore throat, cold, runny nose, burning when I pee, urine infection, catheter red, port, PICC line, pus, wound, pain when peeing, chills with cough, phlegm, earache, tooth infection, white cell count low, neutrophils',
    es: 'defensas bajas, neutropenia, glóbulos blancos, inmunidad, sistema inmune, tos, dolor de garganta, resfriado, catarro, moqueo, ardor al orinar, infección de orina, catéter rojo, vía, pus, herida, flema, le arde al orinar, dolor de oído, infección de muela, neutrófilos',
  },
  'stomach-gut': {
    en: 'throwing up, vomit, puking, nausea, sick to my stomach, cannot keep anything down, cannot eat, no appetite, diarrhea, diarrhoea, the runs, loose stools, belly ache, stomach pain, cramps, constipation, dehydrated, no pee, dark urine, constipated, bloated, taste changes, metallic taste, not eating, not drinking, kidneys, hiccups, has not peed, peed little, did not pee, threw up, vomited, pooped',
    es: 'vómito, vomita, devuelve, náuseas, ganas de vomitar, estómago revuelto, no retiene nada, no come, sin apetito, diarrea, suelto del estómago, heces, dolor de barriga, dolor de panza, cólicos, estreñimiento, deshidratado, no orina, orina oscura, estreñido, hinchado, sabor metálico, no come nada, no bebe, riñones, hipo, no ha orinado, no hace pipí, vomitó, devolvió, no ha comido, no ha bebido',
  },
  skin: {
    en: 'rash, itchy, itching, hives, spots on skin, red skin, blisters, peeling, shingles, swollen lips, allergy, sun, zoster, dry skin, hair loss, sweating, swollen face',
    es: 'sarpullido, ronchas, comezón, picazón, manchas, piel roja, ampollas, se pela, culebrilla, herpes zóster, labios hinchados, alergia, sol, zóster, piel seca, caída del cabello, cara hinchada',
  },
  'joints-muscles': {
    en: 'joint pain, achy, aching, sore muscles, knees hurt, back pain, bones hurt, stiff, cramps in legs',
    es: 'dolor de articulaciones, coyunturas, le duelen las rodillas, dolor de huesos, dolor de espalda, músculos adoloridos, rígido, calambres',
  },
  bleeding: {
    en: 'nose bleed, nosebleed, bleeding gums, bruise, bruises, little red dots, tiny purple spots, petechiae, low platelets, blood in urine, blood in stool, black stool, cut that bleeds, fell and hit head, blood when brushing teeth, period, heavy period, fell out of bed, black poop, bled, is bleeding, bumped head, peed blood',
    es: 'sangra la nariz, sangrado, encías sangran, moretón, moretones, cardenales, puntitos rojos, puntos morados, petequias, plaquetas bajas, sangre en la orina, sangre en las heces, heces negras, se cayó y se golpeó la cabeza, sangre al cepillarse, regla abundante, menstruación, se cayó de la cama, popó negra, sangró, orinó sangre, se pegó en la cabeza',
  },
  // Keeping safe
  germs: {
    en: 'wash hands, hand washing, sanitizer, clean the house, cleaning, bleach, pets, dog, cat, litter, garden, gardening, plants, flowers, mold, dust, mask, shower, hot tub, bath, dog licked, bird, fish tank, laundry, towels, dental cleaning',
    es: 'lavarse las manos, gel, limpiar la casa, limpieza, cloro, lejía, mascotas, perro, gato, arenero, jardín, jardinería, plantas, flores, moho, polvo, mascarilla, cubrebocas, ducha, bañarse, jacuzzi, tina, pájaro, pecera, ropa, toallas',
  },
  crowds: {
    en: 'visitors, can grandchildren visit, grandkids, kids, friends come over, church, party, wedding, funeral, airplane, flight, bus, cinema, restaurant, shopping, someone is sick at home, chickenpox, measles, covid contact, flu contact, my wife has a cold, chicken pox, coughing visitor, neighbours, daycare, nursery',
    es: 'visitas, pueden venir los nietos, niños, amigos, misa, iglesia, fiesta, boda, entierro, avión, vuelo, autobús, cine, restaurante, compras, alguien enfermo en casa, varicela, sarampión, contacto con covid, contacto con gripe, guardería, vecinos, viruela',
  },
  'food-drink': {
    en: 'what can I eat, sushi, raw fish, raw meat, shellfish, oysters, eggs, salad, fruit, cheese, takeaway, eat out, leftovers, water, how much to drink, alcohol, beer, wine, coffee, diet, supplements, vitamins, ate at a restaurant, barbecue, honey, yoghurt, milk, smoothies, kidney stones, tap water, not thirsty',
    es: 'qué puedo comer, sushi, pescado crudo, carne cruda, mariscos crudos, ostras, ceviche, huevos, ensalada, fruta, queso, comida de la calle, sobras, agua, cuánto beber, alcohol, cerveza, vino, café, dieta, suplementos, vitaminas, comí en restaurante, asado, miel, yogur, leche, jugos, agua de la llave, sin sed',
  },
  'light-activity': {
    en: 'exercise, walk, walking, gym, swim, swimming, pool, bike, sport, weights, yoga, stairs, how much should I move, sex, physiotherapy, massage, dance, golf, lift, carry, housework',
    es: 'ejercicio, caminar, gimnasio, nadar, piscina, alberca, bicicleta, deporte, pesas, yoga, escaleras, cuánto moverse, sexo, fisioterapia, masaje, bailar, cargar, quehaceres',
  },
  'ask-first': {
    en: 'tylenol, acetaminophen, paracetamol, ibuprofen, advil, motrin, aspirin, aleve, naproxen, painkiller, pain pill, fever pill, sleeping pill, melatonin, herbal tea, imodium, loperamide, over the counter, can I take, can I give',
    es: 'paracetamol, acetaminofén, tylenol, ibuprofeno, advil, aspirina, naproxeno, analgésico, pastilla para el dolor, pastilla para la fiebre, pastilla para dormir, melatonina, té de hierbas, loperamida, sin receta, puedo tomar, puedo darle, remedio casero',
  },
  'your-medicines': {
    en: 'forgot a pill, missed a dose, steroid, dexamethasone, prednisone, keppra, levetiracetam, seizure tablets, antibiotics, acyclovir, bactrim, pill box, stop taking, double dose',
    es: 'olvidé una pastilla, se saltó una dosis, esteroides, corticoides, dexametasona, prednisona, keppra, levetiracetam, antibióticos, aciclovir, bactrim, pastillero, dejar de tomar, dosis doble',
  },
  driving: {
    en: 'when can I drive again, car, behind the wheel, drive myself, motorbike, machines, ladder, how many weeks no driving',
    es: 'cuándo puedo manejar, conducir, carro, coche, auto, volante, moto, máquinas, escalera, cuántas semanas sin manejar',
  },
  'staying-near': {
    en: 'how far from the hospital, stay near, go home, travel, holiday, trip, fly home, hotel, alone at night, live alone, how long not alone, home alone, hours away from the hospital, plane trip, live far away',
    es: 'qué tan lejos del hospital, quedarse cerca, irse a casa, viajar, vacaciones, viaje, hotel, solo de noche, vivo solo, sola en casa, cuánto tiempo acompañado, vivimos lejos, horas del hospital',
  },
  vaccines: {
    en: 'flu shot, covid vaccine, jab, immunization, shots, booster, shingles vaccine, live vaccine, mmr, pneumonia shot, vaccinated',
    es: 'vacuna de la gripe, vacuna covid, inyección, refuerzo, vacunarse, vacuna herpes zóster, vacuna viva, triple viral, neumonía, vacunado',
  },
  'mood-sleep': {
    en: 'sad, depressed, crying, anxious, worried, afraid, scared, panic, lonely, hopeless, want to die, cannot sleep, insomnia, nightmares, awake at night, angry, kill myself, suicide, useless, worthless, scared to be alone, nervous, stressed, nightmares, crying all the time, not sleeping, does not want to live, cried, end it all, no reason to go on',
    es: 'triste, tristeza, deprimido, llora, ansiedad, preocupado, miedo, pánico, solo, sin esperanza, quiere morir, no puedo dormir, insomnio, pesadillas, despierto de noche, enojado, matarme, suicidio, inútil, me siento solo, llora todo el día, nervioso, estresado, no duerme, no quiere vivir, lloró, acabar con todo, sin ganas de vivir',
  },
  'caregivers-part': {
    en: 'what should I watch for, how do I help, he says he is fine, she wont let me call, looking after him at night, my job as caregiver, husband, wife, what do I do as carer, refuses to go, refuses to call, will not let me, stubborn, is it my decision, keep watch',
    es: 'qué tengo que vigilar, cómo ayudo, dice que está bien, no quiere que llame, cuidarlo de noche, qué hago como cuidador, cuidadora, esposo, esposa, no quiere ir al hospital, se niega, terco, puedo decidir yo',
  },
  'caregiver-self': {
    en: 'I am exhausted caring, caregiver tired, cannot cope, burnout, I look after my wife, look after my husband, need a break, who helps me, carer stress, I cannot go on',
    es: 'cuido a mi mamá, cuido a mi esposo, cuidadora cansada, ya no puedo más, agotada de cuidar, necesito descansar, quién me ayuda a mí, estrés del cuidador',
  },
  // When to call
  'call-emergency': {
    en: 'collapsed, passed out, blacked out, fell down, unconscious, not responding, wont wake up, cannot wake, cant breathe, not breathing, choking, blue lips, seizure, having a fit, convulsion, stroke, face drooping, chest pain, heart attack, bleeding wont stop, coughing blood, vomiting blood, hit head, ambulance, 911, dying, makes no sense, talking nonsense, not making sense, confused, does not recognise me, wants to die, going to die, face looks crooked, face hangs, suicide, kill himself, swollen tongue, gasping, cannot swallow, shaking all over no answer, stopped answering, turning blue, turning grey, cannot speak, one side weak, very high fever 40 104, mouth droops, foaming, eyes rolled back, went stiff and jerked, spat blood, coughed up blood, threw up blood',
    es: 'se desmayó, se desplomó, perdió el conocimiento, inconsciente, no responde, no se despierta, no puede respirar, se ahoga, labios azules, convulsión, convulsionando, ataque, derrame, cara caída, dolor de pecho, infarto, no para de sangrar, escupe sangre, vomita sangre, golpe en la cabeza, ambulancia, 911, se muere, no tiene sentido lo que dice, dice cosas sin sentido, dice tonterías, confundido, no me reconoce, quiere morir, se quiere morir, cara chueca, cara torcida, suicidio, matarse, lengua hinchada, no reconoce a nadie, se puso morado, se puso azul, no habla, habla enredado, un lado débil, no traga, fiebre muy alta 40, tiembla entero y no contesta, ojos en blanco, echa espuma, se puso tieso, escupió sangre, tosió sangre, vomitó sangre, media cara dormida, no me conoce, no sabe quién soy',
  },
  'call-team-now': {
    en: 'urgent, call now, fever now, a fever, temperature 100.4, chills, what counts as urgent, night call, short of breath, pulse, shaking chills, whole body shaking, fever wait until morning, call now or wait',
    es: 'urgente, llamar ya, fiebre ahora, tiene fiebre, temperatura 38, escalofríos, qué es urgente, llamar de noche, falta de aire, pulso, tiembla todo el cuerpo, fiebre espero a mañana, llamo ya o espero',
  },
  'call-team-body': {
    en: 'vomiting all day, cannot keep water down, severe diarrhea, no urine, spots, bleeding, rash, port red, pain, has not peed, peed blood, threw up',
    es: 'vomita todo el día, no retiene el agua, mucha diarrea, no orina, manchas, sangrado, ronchas, catéter rojo, dolor fuerte, no ha orinado, orinó sangre, vomitó',
  },
  'call-team-thinking': {
    en: 'forgets words, slow, writing changed, shaky, restless, personality changed, sleepy, says strange things, acting odd, double vision, bad headache, acting drunk, repeats herself, keeps repeating, blurry vision, unsteady, headache that will not go away, strange writing, calls me by another name, head hurts, chokes on food or drink, hard to swallow',
    es: 'le duele la cabeza, olvida palabras, lento, cambió la letra, tembloroso, inquieto, cambió su carácter, somnoliento, dice cosas raras, ve doble, dolor de cabeza fuerte, repite lo mismo, ve borroso, visión borrosa, camina inestable, dolor de cabeza que no se quita, parece borracho, me llama por otro nombre, no me conoce, no sabe quién soy, se atraganta, le cuesta tragar',
  },
  'call-today': {
    en: 'should I call today, can it wait until tomorrow, small things, slight, a bit worse, something is wrong, one bruise, mild',
    es: 'llamo hoy, puede esperar a mañana, cosas pequeñas, leve, un poco peor, algo anda mal, un moretón, ligero',
  },
  'call-today-more': {
    en: 'missed medicine, contact with someone ill, nobody with me, lump, swollen glands, weight loss, night sweats, slow, mood, new lump in the neck, losing weight, hair',
    es: 'olvidó la medicina, contacto con enfermo, nadie me acompaña, bulto, ganglios, baja de peso, sudores nocturnos, lento, ánimo, bolita en el cuello, perdí peso',
  },
  'next-visit': {
    en: 'can wait, not urgent, mention at appointment, next appointment, mild, lasts for weeks',
    es: 'puede esperar, no es urgente, contarlo en la cita, próxima cita, leve, dura semanas',
  },
  'no-answer': {
    en: 'nobody picks up, no one answers, line busy, voicemail, on hold, they do not call back, not sure whether to call, bother the nurse, bothering, dont want to disturb, am I overreacting, which number, silly question',
    es: 'nadie contesta, no contestan, no responden el teléfono, línea ocupada, buzón de voz, no me devuelven la llamada, no sé si llamar, molestar, no quiero molestar, exagero, a qué número, vergüenza de llamar',
  },
  // The months ahead
  'month-by-month': {
    en: 'how long does recovery take, timeline, calendar, first month, third month, six months, one year, when will I be better, when do late effects appear, how long until I feel myself, when back to usual',
    es: 'cuánto dura la recuperación, calendario, primer mes, tercer mes, seis meses, un año, cuándo estaré mejor, cuándo aparecen los efectos tardíos, cuándo vuelvo a ser yo',
  },
  'late-tiredness': {
    en: 'still tired after months, tired months later, no energy weeks later, joints ache months later, when does the fatigue end',
    es: 'sigo cansado después de meses, cansancio meses después, dolor de articulaciones meses después, cuándo se quita el cansancio',
  },
  'late-infections': {
    en: 'infections months later, always catching colds, immunoglobulin, IVIG, IgG, low counts months later, shingles later, transfusion, shingles months later, sinus infection',
    es: 'infecciones meses después, se enferma mucho, inmunoglobulinas, defensas bajas meses después, herpes, transfusión, sinusitis',
  },
  'late-thinking-mood': {
    en: 'memory problems months later, forgetful, concentration, brain fog later, depressed months later, ptsd, chemo brain',
    es: 'problemas de memoria meses después, olvidadizo, concentración, mente nublada, deprimido meses después, estrés postraumático',
  },
  'bcma-movement': {
    en: 'parkinson, parkinsonism, slow movement, shuffling, small steps, stiff, blank face, face drooping weeks after, one side of face, facial palsy, bell palsy, guillain barre, numb, tremor, carvykti abecma late',
    es: 'párkinson, movimientos lentos, camina despacio, arrastra los pies, pasos cortos, rígido, cara sin expresión, cara caída semanas después, un lado de la cara, parálisis facial, guillain barré, adormecimiento, temblor',
  },
  'bcma-gut': {
    en: 'diarrhea months later, the runs two months later, loose stools weeks after, colitis, enterocolitis, weight loss diarrhea, gut inflammation, carvykti abecma diarrhea',
    es: 'diarrea meses después, diarrea semanas después, colitis, enterocolitis, baja de peso con diarrea, inflamación del intestino',
  },
  'second-cancers': {
    en: 'another cancer, new cancer, second cancer, leukemia, lymphoma again, T-cell cancer, can it cause cancer, cancer come back, relapse, lump, boxed warning, fda warning, does it come back, cancer back, swollen gland, lump in the neck',
    es: 'otro cáncer, nuevo cáncer, segundo cáncer, leucemia, linfoma otra vez, puede causar cáncer, vuelve el cáncer, recaída, bulto, advertencia, regresa, bolita, ganglio inflamado',
  },
  'follow-up': {
    en: 'appointments, checkups, what do they check, blood tests, scan, PET, bone marrow, how often visits, registry 15 years, for how long',
    es: 'citas, revisiones, qué me revisan, análisis de sangre, escáner, tomografía, médula, cada cuánto las visitas, registro 15 años, hasta cuándo',
  },
  'healthy-living': {
    en: 'smoking, cigarettes, drugs, cannabis, alcohol, sunscreen, sun, weight, healthy diet, sleep well, screening, dentist, teeth',
    es: 'fumar, cigarros, tabaco, drogas, marihuana, alcohol, protector solar, sol, peso, comida sana, dormir bien, pruebas, dentista, dientes',
  },
  work: {
    en: 'job, back to my job, going back to work, return to work, boss, sick leave, office, disability, school, study',
    es: 'trabajo, trabajar, volver a trabajar, empleo, jefe, baja médica, incapacidad, oficina, escuela, estudiar',
  },
  family: {
    en: 'children at home, kids school, pregnant, pregnancy, baby, father a child, fertility, contraception, partner, sex, family vaccines, talk to children, intimacy, husband, wife, grandchildren at home',
    es: 'hijos en casa, niños escuela, embarazo, embarazada, bebé, tener hijos, fertilidad, anticonceptivos, pareja, sexo, vacunas de la familia, hablar con los hijos, intimidad, relaciones, esposa, esposo, nietos en casa',
  },
  // Questions people ask
  'questions-start': { en: 'first weeks questions, how long in hospital, what will I feel', es: 'preguntas de las primeras semanas, cuánto tiempo en el hospital, qué voy a sentir' },
  'questions-calls': {
    en: 'will they be angry, second reading lower, fever went down, no fever so wait, take something for the fever first, bother, disturb at night',
    es: 'se van a enojar, la segunda medición bajó, bajó la fiebre, sin fiebre espero, tomar algo para la fiebre primero, molestar de noche',
  },
  'questions-effects': { en: 'which side effects are common, when do late effects appear, how long do side effects last', es: 'qué efectos son frecuentes, cuándo aparecen los efectos tardíos, cuánto duran los efectos' },
  'questions-daily': { en: 'caring for yourself, bath, shower, swim, exercise, hair, sex, pets, garden, massage, hair dye, make up, hot tub', es: 'cuidarse, baño, ducha, nadar, ejercicio, cabello, sexo, mascotas, jardín, masaje, tinte, maquillaje' },
  'questions-people': { en: 'can I hug, kiss, visitors, am I contagious, tell my children, friends, support group', es: 'puedo abrazar, besar, visitas, es contagioso, decirle a mis hijos, amigos, grupo de apoyo' },
  'questions-later': { en: 'hiv test positive, donate blood, organ donation, card for life, scan, dentist, years after', es: 'prueba de vih positiva, donar sangre, donar órganos, tarjeta para siempre, escáner, dentista, años después' },
  // Products
  'product-kymriah': { en: 'tisagenlecleucel, tisa-cel, novartis, CD19', es: 'tisagenlecleucel, tisa-cel, novartis, CD19' },
  'product-yescarta': { en: 'axicabtagene ciloleucel, axi-cel, kite, CD19', es: 'axicabtagén ciloleucel, axi-cel, kite, CD19' },
  'product-tecartus': { en: 'brexucabtagene autoleucel, brexu-cel, kite, mantle cell', es: 'brexucabtagén autoleucel, brexu-cel, kite, células del manto' },
  'product-breyanzi': { en: 'lisocabtagene maraleucel, liso-cel, bristol', es: 'lisocabtagén maraleucel, liso-cel, bristol' },
  'product-abecma': { en: 'idecabtagene vicleucel, ide-cel, bristol, BCMA, myeloma', es: 'idecabtagén vicleucel, ide-cel, bristol, BCMA, mieloma' },
  'product-carvykti': { en: 'ciltacabtagene autoleucel, cilta-cel, janssen, johnson, BCMA, myeloma', es: 'ciltacabtagén autoleucel, cilta-cel, janssen, johnson, BCMA, mieloma' },
  'product-aucatzyl': { en: 'obecabtagene autoleucel, obe-cel, autolus, two doses', es: 'obecabtagén autoleucel, obe-cel, autolus, dos dosis' },
};

/** Whatever else the question says, one of these words leads to the emergency page. */
export const dangerWords: Readonly<Record<Lang, string>> = {
  en: 'choking, choked, choke, gasping, suffocating, breathe, blue, bluish, purple, unconscious, unresponsive, collapsed, fainted, seizure, seizing, convulsing, jerking, jerked, foam, foaming, eyes rolled, stroke, droops, drooping, crooked, dying, die, dead, suicide, suicidal, overdose, hit, bumped, banged, fell, head',
  es: 'atraganta, atragantó, ahoga, ahogó, ahogando, asfixia, respirar, azul, morado, morada, inconsciente, desmayó, desmayada, desplomó, convulsión, convulsiona, convulsionó, espuma, tieso, rígido, ojos en blanco, derrame, torcida, chueca, media cara, muere, morir, muriendo, muerto, suicidio, suicidar, escupió, tosió, cayó, cabeza',
};

/** What a question with a temperature in it is about. */
export const feverWord: Readonly<Record<Lang, string>> = { en: 'fever', es: 'fiebre' };

/** Words that say nothing about what is looked for. */
export const smallWords: Readonly<Record<Lang, string>> = {
  en: 'a all an and any away being came come give given go goes going gone got look looks make makes made much now only put say says see still take takes taking tell thing things think use want wants went year years are as at be been but by can could did do does for from get got had has have he her him his how i if im in into is it its me my not of on or our out she should so some than that the their them then there they this to too up was we what when where which who why will with would you your am about after before just really very here back anymore again since last keeps keep one two mom moms mum dad dads mother father doesnt dont didnt hasnt havent isnt wasnt ive hes shes im stop',
  es: 'a después antes ahora al algo así aún bien cada casi con da dar darle debo decir dice él ellos hace hacer hago hay ir le mucho nada pasa poner qué sale se sí siempre soy también tan te toda todo todos tomar tomo va van ve ver vez como cual cuando de del desde el ella en entre era es esa ese eso esta este esto fue ha hay la las le les lo los me mi mis muy no nos o para pero por porque puede pueden puedo que quien se ser si sin sobre son su sus te tengo tiene un una uno y ya yo desde dos otra vez mamá papá mami papi estoy está están estaba ha he han hasta quiere quiero',
};
