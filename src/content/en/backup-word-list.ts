/** Plain English words, chosen for this project: easy to read out, to write on paper and to type. 1,024 of them, so that each is ten bits of chance. */
export const wordList: readonly string[] = `
acorn acre actor adobe agent airport album alley almond alpine amber amount anchor angle animal ankle anthem antler apple apron arcade arch arena
arrow artist ash aspen atlas attic aunt autumn avocado award axis baby bacon badge badger bagel baker balcony ball ballet bamboo banana band banjo
bank banner barley barn barrel basil basin basket bath bay bazaar beach beacon bead beam bean bear beard beaver bed bee beef beet beetle bell belt
bench berry bicycle birch bird biscuit bison blanket blossom blue board boat bobbin body bonfire bonnet book boot border bottle bough bowl box boy
branch brass bread breeze brick bride bridge brooch brook broom brother brown brush bubble bucket buckle bud buffalo bugle builder bulb bus bush
butter button cabbage cabin cable cactus cafe cake camel cameo camera camp canal canary candle candy canoe canvas canyon cap cape captain car caramel
card cargo carpet carrot cart cashew castle cat catalog cattle cave cedar ceiling celery cellar cello cement center cereal chain chair chalk chapel
chapter cheese cherry chess chest chicken child chimney chin china chip choir chorus cider cinema circle circus citrus city clam clay cliff cloak
clock cloth cloud clover clown club coach coast coat cobbler cocoa coconut coffee coin collar color comb comet comic compass cookie copper coral corn
corner cottage cotton couch country cousin cover cow crab cradle crane crater crayon cream creek crew cricket crocus crown cruise crystal cube cup
currant curtain curve cushion cycle cypress dahlia daisy dance dancer dawn deck deer delta den desert desk dessert diamond diary dill dinner dish dock
dog doll dollar dolphin dome domino donkey door dove dragon drawer dream dress drizzle drum duck dune dusk dust eagle ear earth easel east echo edge
egg eight elbow elder elk elm ember emerald engine estate evening fabric face factory falcon family fan farm farmer feather fence fern ferry fiddle
field fig film finch finger firefly fish five flag flame flannel flask fleet flower flute foam fog folder foot forest fork fossil four fox frame
friday friend frog frost fruit fudge galaxy gallery gallop garage garden garlic garment gate gazelle gem geyser giant ginger gingham giraffe glacier
glass glider globe glove goat gold gondola goose gosling grain granite granola grape grass gravel gravy green grill grove guest guide guitar gull gym
habit hail hall hammer hammock hamper hand handle harbor harmony harp harvest hat hatbox hawk hay hazel heart hearth hedge heel helmet hen herb hero
heron hickory hill hobby hockey holiday holly home honey hood hook horizon horn horse hose hotel hour house human hut ice iceberg igloo inch ink
inkwell inn insect iris iron island ivory ivy jacket jackpot jaguar jam january jar jasmine jazz jeans jelly jewel jigsaw joke journal juice july june
jungle juniper kayak kettle key kimono king kitchen kite kitten kiwi knee knife knight knot koala label lace ladder lady lagoon lake lamb lamp land
lane lantern larch lark laser latch laundry lawn lawyer leaf leather legend lemon lentil leopard lesson letter lettuce library light lilac lily lime
linen lion lip liquid lizard llama loaf lobby lobster lock locket log lotus lullaby lumber lunch lute lynx machine magnet magpie mail mallet manor
mansion mantle maple marble march margin market marsh mask mason mast meadow meal medal melody melon member menu metal meteor meter mile milk mill
mine mineral minnow mint minute mirror mist mitten model moment monday money monkey month moon moose morning mosaic moss moth mother motor mouse mouth
movie mule mural muscle museum music mustard myth napkin narrow nation nature navy neck nectar needle nephew nest net nettle nickel niece night nine
noodle noon north nose number nut nutmeg oak oar oasis oat oatmeal oboe ocean octopus office olive omelet onion opal opera orange orbit orchard orchid
oregano organ origami otter oval oven owl owner oyster paddle page pageant paint palace palm pan pancake panda panel papaya paper paprika parade
parasol parcel park parlor parrot parsley party pasta pasture path patio paw pea peach peacock peak peanut pear pearl pebble pecan pedal pelican pen
pencil penguin people pepper perfume person petal piano pickle picnic picture pie pier pigeon pillow pilot pine pink pioneer pipe pirate pitcher pizza
plaid planet plank plant plaster plate plateau player plaza plum plumber pocket poem poet polar pollen pond pony pool popcorn poppy porch port poster
potato pottery powder prairie present prince printer prize prune puddle puffin pump pupil puppet puppy purple purse puzzle quail quarry quartz queen
quilt quince quiver rabbit radio radish rail rain raisin ranch raven ray razor recipe record red reed reef relay ribbon rice ridge ring river road
robin robot rock rocket roof room root rope rose ruby rug ruler runner rye saddle sage sail sailor salad salmon salt sand sandal sauce sauna scale
scarf scene school scout screen sea seal season seat second secret seed seesaw sesame seven shadow shawl sheep shelf shell ship shirt shoe shop shore
shovel shower shrimp signal silk silver singer sink sister six skate sketch skirt sky sled sleeve slope smile smoke snail snow soap sock sofa soil son
song sorbet soup south spade spark spice spider spiral sponge spoon sport spring spruce square squash squid stable stage stair stamp star statue steam
steel stem step stereo stone stool store stork storm story stove straw stream street string studio subway sugar suit summer summit sun sunday sunset
surf swan swing switch symbol syrup table tablet tailor talent tango tape target taxi tea teacup team teapot temple ten tennis tent thread three
throne thumb thyme ticket tide tie tiger tile timber toast toffee tomato tongue tool tooth topaz torch toucan towel tower town toy track trade trail
train tram travel tray tree trophy trout truck trunk tuba tulip tuna tundra tunnel turkey turnip turtle twig twin two uncle valley van vase vault
velvet vessel vest vine violet violin voice volume voyage wafer waffle wagon waist waiter walk wall wallet walnut walrus waltz watch water wave wax
week whale wheat wheel white wicker willow wind window wing winter wire wood wool word worker world wreath wren wrist writer yacht yard yarn year
yeast yellow yogurt youth zebra zero zinc zipper zoo
`.trim().split(/\s+/u);
