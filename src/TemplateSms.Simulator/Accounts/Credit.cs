using TemplateSms.Shared;

namespace TemplateSms.Simulator.Accounts;

/// <summary>An account's money. It goes down by the price of each segment, and never below zero.</summary>
internal sealed class Credit(decimal euros, decimal pricePerSegment, IReadOnlyDictionary<string, decimal>? prices = null)
{
    // The country for which the provider says how many messages the credit pays for.
    private const string France = "33";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, decimal> _prices = new(prices ?? new Dictionary<string, decimal>(), StringComparer.Ordinal);
    private decimal _pricePerSegment = pricePerSegment;
    private decimal _euros = euros;
    private decimal _settled = euros;

    /// <summary>Told when the charges of a request are settled, credit is added or a price is set.</summary>
    public event Action<Credit>? Changed;

    /// <summary>The price of a segment to countries that have none of their own.</summary>
    public decimal PricePerSegment
    {
        get
        {
            lock (_lock)
                return _pricePerSegment;
        }
    }

    /// <summary>The prices of countries, by their country code of E.164.</summary>
    public IReadOnlyDictionary<string, decimal> Prices
    {
        get
        {
            lock (_lock)
                return new Dictionary<string, decimal>(_prices, StringComparer.Ordinal);
        }
    }

    public decimal Euros
    {
        get
        {
            lock (_lock)
                return _euros;
        }
    }

    /// <summary>The number of messages of one segment to France that the balance pays for.</summary>
    public long Segments
    {
        get
        {
            lock (_lock)
                return PriceIn(France) is var price && price == 0 ? long.MaxValue : (long)decimal.Min(decimal.Floor(_euros / price), long.MaxValue);
        }
    }

    /// <summary>Pays for a message; false, and nothing is paid, when the balance is too small.</summary>
    /// <param name="number">The number that it goes to, in its one spelling.</param>
    /// <param name="segments">Its segments.</param>
    public bool TryCharge(string number, int segments)
    {
        lock (_lock)
        {
            var price = segments * PriceIn(CountryCodes.Of(number));
            if (price > _euros)
                return false;
            _euros -= price;
            return true;
        }
    }

    /// <summary>Adds to the balance.</summary>
    public void Add(decimal euros)
    {
        lock (_lock)
        {
            _euros += euros;
            Settle();
        }
    }

    /// <summary>Sets the price of a segment.</summary>
    /// <param name="country">The country code of E.164; null for the countries that have no price of their own.</param>
    /// <param name="price">Euros.</param>
    public void SetPrice(string? country, decimal price)
    {
        lock (_lock)
        {
            if (country is null)
                _pricePerSegment = price;
            else
                _prices[country] = price;
            Changed?.Invoke(this);
        }
    }

    /// <summary>Tells the balance, if a message was paid since: once a request, which may have paid for many.</summary>
    public void Settle()
    {
        lock (_lock)
        {
            if (_euros == _settled)
                return;
            _settled = _euros;
            // Under the lock: whoever keeps the balance keeps the last one.
            Changed?.Invoke(this);
        }
    }

    private decimal PriceIn(string country) => _prices.GetValueOrDefault(country, _pricePerSegment);
}
