using System.Collections.Frozen;

namespace TemplateSms.Simulator.Accounts;

/// <summary>Finds the account that a key belongs to.</summary>
/// <param name="keys">The keys of the gateway's own account; empty for any that is no sub-account's.</param>
/// <param name="credit">The credit of the gateway's own account.</param>
/// <param name="subAccounts">The sub-accounts.</param>
internal sealed class AccountKeys(FrozenSet<string> keys, Credit credit, SubAccountRegister subAccounts)
{
    private readonly Account _own = new(null, credit, default);

    public Account? Find(string key)
    {
        if (subAccounts.FindKey(key) is { } subAccount)
            return new Account(subAccount.Id, subAccount.Credit, subAccount.Restrictions);
        return keys.Count == 0 || keys.Contains(key) ? _own : null;
    }
}
