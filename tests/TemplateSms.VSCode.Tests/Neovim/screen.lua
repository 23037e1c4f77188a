-- What a terminal shows of Neovim with a template: a finding, and the hover of a parameter. Gives the window a title when it stands.
vim.o.laststatus = 2
vim.o.swapfile = false
vim.o.ruler = false
vim.o.showmode = false
vim.cmd('syntax enable')
vim.cmd('source ' .. vim.env.SMSTPL_SYNTAX)

local client = vim.lsp.start_client({ name = 'smstpl', cmd = { 'dotnet', vim.env.SMSTPL_DLL, 'lsp' }, root_dir = vim.env.SMSTPL_FOLDER })
vim.lsp.buf_attach_client(0, client)
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20)
vim.api.nvim_win_set_cursor(0, { 9, 6 })
vim.lsp.buf.hover()
vim.wait(30000, function() return #vim.api.nvim_list_wins() > 1 end, 20)
vim.cmd('redraw')
vim.o.titlestring = vim.env.SMSTPL_READY
vim.o.title = true
vim.cmd('redraw')
