-- What a person does in Neovim with a template, by Neovim's own client. Prints a line for each step; the test reads them.
local server, folder = vim.env.SMSTPL_DLL, vim.env.SMSTPL_FOLDER
local path = folder .. '/order_shipped.smstpl'

local function say(step, text)
  io.stdout:write(step .. ': ' .. text:gsub('\n', ' | ') .. '\n')
end

local function until_true(what, check)
  if not vim.wait(30000, check, 20) then
    say('failed', what)
    vim.cmd('cquit 1')
  end
end

local function lines() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

local function find(word)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  vim.fn.search(word, 'cW')
end

vim.cmd('edit ' .. path)
vim.bo.filetype = 'smstpl'
local client = vim.lsp.start_client({ name = 'smstpl', cmd = { 'dotnet', server, 'lsp' }, root_dir = folder })
vim.lsp.buf_attach_client(0, client)
until_true('initialized', function() return vim.lsp.buf_get_clients(0)[client] ~= nil end)
say('open', vim.lsp.get_client_by_id(client).server_capabilities.positionEncoding)

-- A misspelt name is underlined, and gone after its fix.
until_true('squiggle', function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.diagnostic.get(0)[1]
say('squiggle', string.format('%d:%d %s %s', found.lnum, found.col, found.code, found.message))
find('nubmer')
vim.ui.select = function(items, options, chosen)
  say('offered', options.format_item(items[1]))
  chosen(items[1], 1)
end
vim.lsp.buf.code_action()
until_true('fix', function() return lines():find('{{ number }}', 1, true) ~= nil end)
until_true('no squiggle', function() return #vim.diagnostic.get(0) == 0 end)
say('fix', vim.api.nvim_buf_get_lines(0, -2, -1, false)[1])

-- A name is completed where code is typed.
find('number }}')
vim.cmd('normal! ea')
vim.api.nvim_win_set_cursor(0, { vim.fn.line('$'), vim.fn.getline('$'):find('number }}', 1, true) + 2 })
local start = vim.lsp.omnifunc(1, '')
local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', vim.lsp.util.make_position_params(), 30000)
local words = {}
for _, answer in pairs(answers or {}) do
  for _, item in ipairs((answer.result or {}).items or answer.result or {}) do words[#words + 1] = item.label end
end
table.sort(words)
say('completion', vim.tbl_contains(words, 'number') and 'number' or table.concat(words, ','))

-- Hover says what is known of the parameter.
find('number }}')
vim.lsp.buf.hover()
local float
until_true('hover', function()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then float = window end
  end
  return float ~= nil
end)
say('hover', table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float), 0, -1, false), '\n'))
vim.api.nvim_win_close(float, true)

-- From a use to the declaration, and from an include to its file.
find('number }}')
vim.lsp.buf.definition()
until_true('definition', function() return vim.fn.getline('.'):find('number: ', 1, true) ~= nil end)
say('definition', vim.fn.getline('.'))
find('signature')
vim.lsp.buf.definition()
until_true('include', function() return vim.api.nvim_buf_get_name(0):find('signature.smstpl', 1, true) ~= nil end)
say('include', vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t'))
vim.cmd('buffer ' .. vim.fn.bufnr(path))

-- A parameter has another name everywhere.
find('number }}')
vim.lsp.buf.rename('parcel')
until_true('rename', function() return lines():find('{{ parcel }}', 1, true) ~= nil and lines():find('parcel: string', 1, true) ~= nil end)
say('rename', vim.api.nvim_buf_get_lines(0, -2, -1, false)[1])

vim.lsp.stop_client(client)
until_true('left', function() return vim.lsp.get_client_by_id(client) == nil end)
say('left', 'ok')
vim.cmd('qall!')
