using System.ComponentModel.DataAnnotations;

namespace OrderShop;

/// <summary>What the shop says of itself.</summary>
public sealed class ShopOptions
{
    /// <summary>Where a customer follows an order; the order's number is put behind it.</summary>
    [Required]
    public Uri TrackingPage { get; set; } = null!;
}
