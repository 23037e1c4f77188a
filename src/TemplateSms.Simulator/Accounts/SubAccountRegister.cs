using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TemplateSms.Simulator.Accounts;

/// <summary>The sub-accounts of the account, bounded. Of their keys, only hashes are kept.</summary>
internal sealed class SubAccountRegister
{
    private const int MostAccounts = 1000;

    // The length and the digits of the key in the provider's example.
    private const int KeyDigits = 10;

    // The id of the provider's example.
    private const long FirstId = 20_150;

    private readonly decimal _pricePerSegment;
    private readonly Lock _lock = new();
    private readonly List<SubAccount> _accounts;

    public SubAccountRegister(decimal pricePerSegment, IEnumerable<SubAccount> kept)
    {
        _pricePerSegment = pricePerSegment;
        _accounts = [.. kept];
        foreach (var account in _accounts)
            Watch(account);
    }

    /// <summary>Told a sub-account that is new, or whose credit, prices or restrictions have changed.</summary>
    public event Action<SubAccount>? Changed;

    public IReadOnlyList<SubAccount> All
    {
        get
        {
            lock (_lock)
                return [.. _accounts];
        }
    }

    /// <summary>Adds a sub-account without credit and restrictions, at the account's price; null when there are too many.</summary>
    /// <param name="login">Its login.</param>
    /// <param name="key">Its key, which is known here only.</param>
    public SubAccount? Add(string login, out string key)
    {
        key = RandomNumberGenerator.GetHexString(KeyDigits, lowercase: true);
        lock (_lock)
        {
            if (_accounts.Count >= MostAccounts)
                return null;
            var id = _accounts.Count == 0 ? FirstId : long.Parse(_accounts[^1].Id, CultureInfo.InvariantCulture) + 1;
            var added = new SubAccount(id.ToString(CultureInfo.InvariantCulture), login, HashOf(key), new Credit(0, _pricePerSegment), default);
            _accounts.Add(added);
            Watch(added);
            Changed?.Invoke(added);
            return added;
        }
    }

    /// <summary>Whether a sub-account has a login.</summary>
    public bool HasLogin(string login)
    {
        lock (_lock)
            return _accounts.Exists(account => account.Login == login);
    }

    /// <summary>The sub-account of a key, or null.</summary>
    public SubAccount? FindKey(string key)
    {
        lock (_lock)
        {
            if (_accounts.Count == 0)
                return null;
            var hash = HashOf(key);
            return _accounts.Find(account => account.KeyHash == hash);
        }
    }

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private void Watch(SubAccount account)
    {
        account.Credit.Changed += _ => Changed?.Invoke(account);
        account.RestrictionsChanged += changed => Changed?.Invoke(changed);
    }
}
