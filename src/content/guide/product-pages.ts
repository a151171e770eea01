/** From the name of a product, as somebody typed it, to its page. */
import type { PageId } from './chapters.ts';

/** Trade name and generic names, in lower case. */
const products = [
  { page: 'product-kymriah', names: ['kymriah', 'tisagenlecleucel', 'tisa-cel'] },
  { page: 'product-yescarta', names: ['yescarta', 'axicabtagene', 'axi-cel'] },
  { page: 'product-tecartus', names: ['tecartus', 'brexucabtagene', 'brexu-cel'] },
  { page: 'product-breyanzi', names: ['breyanzi', 'lisocabtagene', 'liso-cel'] },
  { page: 'product-abecma', names: ['abecma', 'idecabtagene', 'ide-cel'] },
  { page: 'product-carvykti', names: ['carvykti', 'ciltacabtagene', 'cilta-cel'] },
  { page: 'product-aucatzyl', names: ['aucatzyl', 'obecabtagene', 'obe-cel'] },
] as const satisfies readonly { readonly page: PageId; readonly names: readonly string[] }[];

/** @returns null when the name is not one that the guide knows */
export const productPageOf = (name: string): PageId | null => {
  const typed = name.toLowerCase();
  return products.find(({ names }) => names.some((known) => typed.includes(known)))?.page ?? null;
};
