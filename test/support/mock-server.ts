export { startMock, type MockServer } from '../../scripts/mock/server.ts'
