import type {HubWords} from './hub-words.js';

export const es: HubWords = {
  says: 'El Hub de Hugging Face indica, sin revisión:',
  license: 'Licencia',
  access: 'Acceso',
  basedOn: 'Basado en',
  created: 'Repositorio creado',
  changed: 'Último cambio',
  unstated: 'no indicado',
  gates: {
    no: 'descarga libre',
    'at once': 'tras aceptar condiciones',
    'by hand': 'a petición, concedido a mano',
  },
  partsUnknown: 'Estos metadatos no dicen qué componentes se publicaron.',
  failed: (name, why) =>
    ({
      'no name': `«${name}» no es un nombre del Hub; escriba hf:organización/modelo`,
      'not found': `el Hub no tiene ningún modelo «${name}»`,
      login: `el Hub solo muestra «${name}» a quien ha iniciado sesión: es privado o no existe`,
      busy: `demasiadas consultas al Hub; quizá «${name}» esté disponible más tarde`,
      timeout: `el Hub no respondió a tiempo sobre «${name}»`,
      unreachable: `no se pudo contactar con el Hub sobre «${name}»`,
      unreadable: `la respuesta del Hub sobre «${name}» no se puede leer`,
    })[why],
};
