using System.Security.Cryptography;

namespace TemplateSms.Simulator.Accounts;

/// <summary>The short links that were made, bounded: the oldest make room. They lead from this gateway to their target.</summary>
internal sealed class ShortLinks
{
    public const string Prefix = "/s/";

    private const int MostLinks = 10_000;
    private const int CodeLength = 4;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>Makes a link; its code.</summary>
    public string Add(string target)
    {
        lock (_lock)
        {
            string code;
            do
            {
                code = RandomNumberGenerator.GetString(Alphabet, CodeLength);
            }
            while (!_targets.TryAdd(code, target));

            _order.Enqueue(code);
            if (_order.Count > MostLinks)
                _targets.Remove(_order.Dequeue());
            return code;
        }
    }

    public string? Find(string code)
    {
        lock (_lock)
            return _targets.GetValueOrDefault(code);
    }
}
