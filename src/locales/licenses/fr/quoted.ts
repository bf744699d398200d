/** Entre guillemets, dont aucune ligne ne sépare ce qu’ils citent. */
export const quoted = (text: string) => `«\u202f${text}\u202f»`;
