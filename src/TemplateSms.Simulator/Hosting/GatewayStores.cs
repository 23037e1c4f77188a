using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Events;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Store;
using TemplateSms.Simulator.Store.Sqlite;

namespace TemplateSms.Simulator.Hosting;

/// <summary>What a gateway remembers: in memory, or in a file when one is named.</summary>
internal static class GatewayStores
{
    public static void AddStores(this IServiceCollection services, SmsGatewayOptions options)
    {
        var limits = new StoreLimits(options.MessageLimit, options.LedgerByteLimit);
        if (options.StorePath is { } path)
        {
            services.AddSingleton(_ => new SqliteDatabase(path));
            services.AddSingleton<SqliteAccount>();
            services.AddSingleton<IMessageStore>(provider => new SqliteStore(provider.GetRequiredService<SqliteDatabase>(), limits));
        }
        else
        {
            services.AddSingleton<IMessageStore>(_ => new MemoryStore(limits));
        }

        services.AddSingleton(provider => CreateBlackList(options, provider.GetService<SqliteAccount>(), provider.GetRequiredService<EventHub>()));
        services.AddSingleton(provider => CreateCredit(options, provider.GetService<SqliteAccount>()));
    }

    private static BlackList CreateBlackList(SmsGatewayOptions options, SqliteAccount? file, EventHub events)
    {
        var configured = RecipientNumber.ReadAll(options.BlackListedNumbers, nameof(options.BlackListedNumbers));
        var blackList = new BlackList(configured.Union(file?.BlackList ?? []));
        blackList.Changed += (_, _) => events.AccountChanged();
        if (file is not null)
            blackList.Changed += file.Keep;
        return blackList;
    }

    private static Credit CreateCredit(SmsGatewayOptions options, SqliteAccount? file)
    {
        var credit = new Credit(options.Credit ?? file?.Credit ?? options.CreditOrDefault, options.PricePerSegment);
        if (file is not null)
            credit.Changed += file.Keep;
        return credit;
    }
}
