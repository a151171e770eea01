/** Plain Spanish words, chosen for this project: easy to read out, to write on paper and to type. None needs an accent. 1,024 of them, so that each is ten bits of chance. */
export const wordList: readonly string[] = `
abeja abeto abrigo abril abuela abuelo aceite aceituna acera acero actor acuarela adobe aduana agosto agua aguacate aguja ajo ala alambre alba
albergue alcalde alce alcoba aldea alegre alfarero alfil alfombra alhaja aliento almacigo almeja almendra almohada alondra alpaca altar altura amapola
amarillo amigo ancla andamio anden anillo animal antena anzuelo apellido apio arado arce archivo arcilla arco ardilla arena arenal armario aroma arpa
arroyo arroz arte asfalto asiento astro atlas aurora ave avena avenida avispa azahar azotea azucena azul azulejo babero baile balanza ballena balsa
banco banda bandeja bandera barba barca barco barra barril barrio barro bata batido bautizo bazar bebida beca becerro bejuco bellota beso bigote
billete bisonte blanco blusa boca boceto bocina boda bodega boina bola bolero boleto bolillo bolsa bombero bondad bordado borla borrego bosque bota
botana bote botella botica brasa brazo brillo brisa brocha broche bronce bruma buey bufanda buque burbuja burro butaca caballo cabello cabeza cabina
cable cabra cacao cactus cadena cadera caja cajero calamar caldo calle calor cama camello camino camisa campana campo canal canario canasta candado
candil canela canguro canica canoa cantina canto caoba capa capilla caracol caricia carne carpa carpeta carreta carro carta cartel cartera casa casaca
cascada casco castor caverna cazuela cebada cebolla cebra cedro ceja celeste cena centeno centro cepillo cera cereza cerilla cerro cesta chaleco
chalupa champan charco charla chayote chicle chile chorizo choza ciego cielo cien ciencia ciervo cigarra cigarro cima cine cinta circo ciruela cisne
ciudad clase clavel clavo cliente clima cobija cobre cocina coco codo cofre cohete col cola colina collar color columna comadre comedor cometa comida
concha conejo confeti copla coral corbata corcho cordero corona corral correo cortina cosecha costa costura crema cresta crin cristal cruce crucero
cuadro cuarto cuatro cubo cuchara cuello cuenta cuento cuerda cuerno cuero cueva cumbre cuna curva dado dalia damasco danza dardo dedal dedo delta
desfile diana diario dibujo diente diez dinero dintel disco doce domador domingo dorado dos dosel ducha dulce duna durazno eclipse eco ejemplo emblema
embudo encaje encina enero entrada erizo escama escoba escudo escuela esfera espejo espiga espiral esponja espuela espuma esquina establo estaca
estadio estampa estante este estribo estudio extremo falda familia faro farol febrero feria fideo fiesta figura fila filtro flauta flecha flor florero
foca fogata follaje fonda foto fragata fresa frijol fruta frutero fuego fuente funda gacela gafas gaita galgo galleta gallina gallo galope gamba
ganado ganso garaje garra garrafa garza gasa gato gaveta gaviota gemelo genio gente geranio gigante girasol glaciar globo gloria golfo goma gorila
gorra gota granada granero granito granja grano grapa grieta grillo gris grupo gruta guante guardia guayaba guinda guineo gusano hada hamaca hangar
harina haya hebilla helado helecho hermana hermano herrero hiedra hielo hierba hierro higo higuera hija hijo hilo hogar hoguera hoja hombro hongo hora
hormiga horno hotel hoyo huella huerta huerto hueso huevo humo idioma iglesia imagen ingenio insecto isla islote jacinto jade jaguar jalea jarabe
jarra jaula jinete jirafa jornada joya joyero juego jueves juez jugador jugo juguete julio junco jungla junio jurado kermes kilo kiosco labio ladera
ladrido lagarto lago lagrima laguna lana lancha lata latido latitud laurel lavanda lazo leche lechuga lechuza lectura lengua lenteja leona letra
letrero librero libro liebre lienzo lima linaza lirio lista litro llama llanura llave llavero lluvia lobo lodo loma lona loro lucerna lucero luna
lunes lupa luz maceta madera madre madrina maestro maleta malla malva manga mango mano manta manteca mantel manzana mapa mapache mar maraca marca
marco marea marfil marimba martes marzo masa matraca mayo mazorca medalla medusa mejilla melena menta mercado mesa mesero metal meteoro metro miel
miga mil milagro mimbre mina minuto mirador mirlo mirto mitad mixtura mochila molde molino moneda mono monte mora morado morral morsa mosaico mostaza
motor mozo mueble muelle mundo muro museo musgo nabo nadador naipe naranja nardo nariz nave neblina negro nido niebla nieta nieto nieve ninfa nivel
nobleza noche nogal nombre nopal noria norte nota novela novillo nube nueve nuez nutria oasis oboe obra oca ocaso ocho octubre oeste oficina oficio
ojo ola oleaje olfato oliva olivo olla olmo once onda opera orca oreja orfebre orilla oro ortiga oruga oso ostra oveja ovillo padre padrino paella
paisaje paja pala palabra palacio paladar palanca paleta palma palmera paloma palomar pampa pan pandero panel panera pantano pantera papa papaya papel
paquete parador parque parra pasaje paseo pasillo pasta pastel pastor patata patio pato pavo payaso pecera pecho pedal peine pelota peluca pepino pera
percha perdiz perejil perfume perico perla perro pesca pescado pez piano pico pie piedra piel pierna pijama pila pilar piloto pincel pino pintor
pintura pirata piscina pista pistilo pizarra pizca pizza planeta planta plata plato playa plaza pluma plumero poema poeta polen pollo polvo pomelo
ponche poncho popa portada portal portero pozo pradera prado premio primo proa puchero pueblo puente puerta puerto pulpo pulsera pupitre queso quetzal
quince quiosco racimo radio rama ramo rana rancho raqueta rayo rebozo receta recreo red regalo regla reina reino reja reloj remo reno repollo resina
resorte retama retrato rey ribera rio risa ritmo roble robot roca rodaje rodilla rojo romero ronda ropa ropero rosa rosal rosario rostro rueda rumba
ruta sabana sabio saco sal sala salero salida salsa salto sandia sapo sardina sastre sauce sauna seda segundo seis selva semana semilla senda sendero
sepia sereno seta siesta siete siglo silbato silla silueta simio sirena sobre sobrino soda soja sol solapa sombra sonaja sonido sonrisa sopa suela
suelo suerte surco susurro tabla tablero taco taladro talento taller tallo tambor tango tapa tapete tapioca tapiz tarde tarea tarjeta tarro tarta taxi
taza teatro techo tecla tejado tejedor tejido tela telar templo tenedor tenis ternera terraza tesoro tetera tienda tierra tigre tijera tilo timbre
tinaja tinta tintero tirante tiza toalla tobillo tomate tomillo tonel tono topo toro toronja torre tortuga trabajo tractor traje trapo tren trenza tres
tribu trigo trineo trompa tronco tropel trucha trueno tuna ulular uno uva vaca vajilla valle vapor vaquero vara vaso vecino vela velador velero veleta
venado ventana verano verbena verdad verde verdura vereda vestido viaje viento viernes vigilia vinagre violeta visera vitral vitrina volante voz vuelo
yate yegua yema yeso yogur yuca yunque zafiro zancudo zapato zarza zeta zorro zumo
`.trim().split(/\s+/u);

// Made from the English text 8736b60ab234.
