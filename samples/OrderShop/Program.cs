using OrderShop;

await using var shop = ShopApplication.Build(args);
await shop.RunAsync();
