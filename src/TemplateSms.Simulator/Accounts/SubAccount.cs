namespace TemplateSms.Simulator.Accounts;

/// <summary>A sub-account: a key with credit, prices and restrictions of its own.</summary>
/// <param name="id">The number that names it (subAccountId).</param>
/// <param name="login">The login that it was added with.</param>
/// <param name="keyHash">The hash of its key, by which it is found.</param>
/// <param name="credit">Its money and its prices.</param>
/// <param name="restrictions">Its restrictions.</param>
internal sealed class SubAccount(string id, string login, string keyHash, Credit credit, AccountRestrictions restrictions)
{
    private AccountRestrictions _restrictions = restrictions;

    public string Id => id;
    public string Login => login;
    public string KeyHash => keyHash;
    public Credit Credit => credit;

    public AccountRestrictions Restrictions
    {
        get => _restrictions;
        set
        {
            _restrictions = value;
            RestrictionsChanged?.Invoke(this);
        }
    }

    /// <summary>Told when the restrictions change.</summary>
    public event Action<SubAccount>? RestrictionsChanged;
}
