import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './ask.ts'
import { Desk } from './desk.tsx'
import './base.css'

const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && !(error instanceof Refused && error.problem.status !== 0),
    },
    mutations: { networkMode: 'always' },
  },
})

const root = document.getElementById('desk')
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={questions}>
        <Desk />
      </QueryClientProvider>
    </StrictMode>,
  )
