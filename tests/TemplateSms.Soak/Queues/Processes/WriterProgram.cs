using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue;
using TemplateSms.Soak.Queues.Entities;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Processes;

/// <summary>Saves orders with their messages, one after the other, and says the number of each before it begins.</summary>
internal static class WriterProgram
{
    /// <summary>The line after the last order.</summary>
    public const string Done = "done";

    public static async Task<int> RunAsync(WriterSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        builder.Services.AddIsendpro(options =>
        {
            options.ApiKey = QueueHost.ApiKey;
            options.BaseAddress = settings.Gateway;
        });
        builder.Services.AddSmsQueue(queue => QueueStore.Use(queue.WithoutWorker(), settings.Store, settings.Connection));
        builder.Services.AddPooledDbContextFactory<ShopContext>(options => ShopContext.Use(options, settings.Store, settings.Connection).UseSmsQueue());
        using var host = builder.Build();
        // Elsewhere: SQLite does not wait for anything asynchronously.
        var writing = Task.Run(() => WriteAsync(host.Services, settings));
        await ChildPrograms.UntilParentEndsAsync().ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        return 0;
    }

    private static async Task WriteAsync(IServiceProvider services, WriterSettings settings)
    {
        try
        {
            var contexts = services.GetRequiredService<IDbContextFactory<ShopContext>>();
            for (var number = settings.First; number <= settings.Last; number++)
            {
                Console.WriteLine(number.ToString(CultureInfo.InvariantCulture));
                await using var db = await contexts.CreateDbContextAsync().ConfigureAwait(false);
                var writer = new OrderWriter(db, settings.IsNaive ? services.GetRequiredService<ISmsQueue>() : db.Sms());
                await writer.WriteAsync(OrderPlan.Of(number, settings.Seed)).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync(e.ToString()).ConfigureAwait(false);
            throw;
        }

        Console.WriteLine(Done);
    }
}
