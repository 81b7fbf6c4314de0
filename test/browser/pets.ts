const PET = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
const EXAMPLE = { name: 'Rex', id: 1 }
/** An API with parameters, a credential, an error and a form. */
export const PETS = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  servers: [
    {
      url: 'https://{region}.pets.example/{version}',
      variables: { region: { default: 'eu', enum: ['eu', 'us'] }, version: { default: 'v1' } },
    },
  ],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['cat', 'dog'] } },
          {
            name: 'tags',
            in: 'query',
            schema: { type: 'array', items: { type: 'string' } },
            example: ['a', 'b'],
          },
        ],
        responses: {
          200: { description: 'All.', content: { 'application/json': { example: [EXAMPLE] } } },
        },
      },
      post: {
        operationId: 'addPet',
        security: [{ token: [] }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: PET, example: { name: 'Rex' } } },
        },
        responses: {
          201: {
            description: 'Added.',
            content: { 'application/json': { schema: PET, example: { name: 'Rex' } } },
          },
          401: {
            description: 'No.',
            content: { 'text/plain': { schema: { type: 'string' }, example: 'Who?' } },
          },
        },
      },
    },
    '/photos': {
      post: {
        operationId: 'addPhoto',
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: { photo: { contentMediaType: 'image/png' }, title: { type: 'string' } },
              },
            },
          },
        },
        responses: { 200: { description: 'It.', content: { 'image/png': {} } } },
      },
    },
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
}
