using System.Collections.Frozen;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Events;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Store;
using TemplateSms.Simulator.Store.Sqlite;

namespace TemplateSms.Simulator.Hosting;

/// <summary>Creates the store of a gateway: in memory, or in a file if one is named.</summary>
internal static class GatewayStores
{
    public static void AddStores(this IServiceCollection services, SmsGatewayOptions options)
    {
        var limits = new StoreLimits(options.MessageLimit, options.LedgerByteLimit);
        if (options.StorePath is { } path)
        {
            services.AddSingleton(_ => new SqliteDatabase(path));
            services.AddSingleton<SqliteAccount>();
            services.AddSingleton<SqliteDirectories>();
            services.AddSingleton<SqliteSubAccounts>();
            services.AddSingleton<IMessageStore>(provider => new SqliteStore(provider.GetRequiredService<SqliteDatabase>(), limits));
        }
        else
        {
            services.AddSingleton<IMessageStore>(_ => new MemoryStore(limits));
        }

        services.AddSingleton(provider => CreateBlackList(options, provider.GetService<SqliteAccount>(), provider.GetRequiredService<EventHub>()));
        services.AddSingleton(provider => CreateCredit(options, provider.GetService<SqliteAccount>()));
        services.AddSingleton(provider => CreateDirectories(provider.GetService<SqliteDirectories>()));
        services.AddSingleton(provider => CreateSubAccounts(options, provider.GetService<SqliteSubAccounts>()));
        services.AddSingleton(provider => new AccountKeys(
            options.ApiKeys.ToFrozenSet(StringComparer.Ordinal), provider.GetRequiredService<Credit>(), provider.GetRequiredService<SubAccountRegister>()));
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
        var credit = new Credit(options.Credit ?? file?.Euros ?? options.CreditOrDefault, options.PricePerSegment);
        if (file is not null)
            credit.Changed += file.Keep;
        return credit;
    }

    private static ContactDirectories CreateDirectories(SqliteDirectories? file)
    {
        var directories = new ContactDirectories(file?.All ?? []);
        if (file is not null)
        {
            directories.Created += file.Keep;
            directories.Added += file.Keep;
            directories.Removed += file.Forget;
        }

        return directories;
    }

    private static SubAccountRegister CreateSubAccounts(SmsGatewayOptions options, SqliteSubAccounts? file)
    {
        var subAccounts = new SubAccountRegister(options.PricePerSegment, file?.All ?? []);
        if (file is not null)
            subAccounts.Changed += file.Keep;
        return subAccounts;
    }
}
