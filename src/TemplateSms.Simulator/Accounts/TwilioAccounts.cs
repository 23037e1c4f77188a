using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace TemplateSms.Simulator.Accounts;

/// <summary>The accounts and keys that are known in Twilio's protocol, and the token that signs the callbacks of an account.</summary>
internal sealed class TwilioAccounts(IDictionary<string, string> accounts, IDictionary<string, string> apiKeys)
{
    private const int MostSeen = 1000;

    private readonly FrozenDictionary<string, string> _accounts = accounts.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _apiKeys = apiKeys.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether a user with a password, an account with its token or a key with its secret, may use an account.</summary>
    public bool LetsIn(string account, string user, string password)
    {
        if (_accounts.Count + _apiKeys.Count == 0)
        {
            Note(account, user, password);
            return true;
        }

        if (_accounts.Count > 0 && !_accounts.ContainsKey(account))
            return false;
        var secret = user == account ? _accounts.GetValueOrDefault(user) : _apiKeys.GetValueOrDefault(user);
        return secret is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(password));
    }

    /// <summary>The token of an account; null where none is known, since its requests came with keys.</summary>
    public string? TokenOf(string account) => _accounts.GetValueOrDefault(account) ?? _seen.GetValueOrDefault(account);

    // Where every token is taken, the last one of an account is its own.
    private void Note(string account, string user, string password)
    {
        if (user != account)
            return;
        if (_seen.Count >= MostSeen)
            _seen.Clear();
        _seen[account] = password;
    }
}
