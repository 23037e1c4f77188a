global using TemplateSms.Clients.Tests;
